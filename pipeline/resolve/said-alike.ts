import type { Account } from '@/model/resolved-event'

const common = new Set('the and for with that from its his her their has had have was were are will would said says also more than into after before over last this which who not but been being under against about between during'.split(' '))

/** The words that carry what an account says, by their first six letters, so that "withdraw" and "withdrawal" are one. */
export function contentWords(text: string): Set<string> {
  const words = text.toLowerCase().match(/\p{L}{4,}/gu) ?? []
  return new Set(words.filter((word) => !common.has(word)).map((word) => word.slice(0, 6)))
}

/** The share of the shorter set that the other has too. */
export function overlap(a: Set<string>, b: Set<string>): number {
  const [few, many] = a.size <= b.size ? [a, b] : [b, a]
  return few.size ? [...few].filter((word) => many.has(word)).length / few.size : 0
}

const dateWords = /\b(?:mon|tues|wednes|thurs|fri|satur|sun)day\b|\b(?:january|february|march|april|june|july|august|september|october|november|december)\b/gi

/** The words of an account's sentence that say what it is about: without the parties, the day and the act, which are compared by themselves. */
function aboutWords({ evidence, participants, act }: Account): Set<string> {
  const named = contentWords([act.quote, ...participants.flatMap(({ words, name, office }) => [words, name, office ?? ''])].join(' '))
  return new Set([...contentWords(evidence.quote.replace(dateWords, ' '))].filter((word) => !named.has(word)))
}

/** How much two accounts say the same, 0 to 1. */
export const saidAlike = (a: Account, b: Account): number => overlap(aboutWords(a), aboutWords(b))
