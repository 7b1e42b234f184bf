import { isCapital, isGlued, wordsOf, type TextView } from '../text-view'
import { draftOf, type Draft } from './unit'

const singular = new Map<string, 'm' | 'f'>([['he', 'm'], ['him', 'm'], ['his', 'm'], ['himself', 'm'], ['she', 'f'], ['her', 'f'], ['hers', 'f'], ['herself', 'f']])
const neuter = new Set(['it', 'its', 'itself'])
const plural = new Set(['they', 'them', 'their', 'theirs', 'themselves'])

/** Every third-person pronoun as a mention; "it" that stands for nothing ("it is clear that") is left out. */
export const readPronouns = (view: TextView): Draft[] => view.tokens.flatMap((_, i) => pronounAt(view, i) ?? countedAt(view, i) ?? eitherSideAt(view, i) ?? whoeverAt(view, i) ?? thoseThereAt(view, i) ?? [])

const counted = /^(two|three|four|five|six|seven|eight|pair)$/

/** "The two agreed", "all three signed", "both said": some that were named before, told only by their number. */
function countedAt(view: TextView, i: number): Draft | null {
  const [word, next] = [view.lower[i] ?? '', view.lower[i + 1] ?? '']
  const size = (word === 'the' || word === 'all') && counted.test(next) ? 2 : word === 'both' && view.tokens[i - 1]?.pos !== 'AUX' ? 1 : 0
  if (!size || view.sentenceOf[i] !== view.sentenceOf[i + size - 1] || !endsPhrase(view, i + size)) return null
  return draftOf(i, i + size, 'group', 'collective', size === 1 ? 'the two' : `the ${next}`, { plural: true, definite: true, head: next })
}

/** "Each side blamed the other", "neither side withdrew", not "on either side of the border": both sides, told singly. */
function eitherSideAt(view: TextView, i: number): Draft | null {
  if (!/^(each|either|neither)$/.test(view.lower[i] ?? '') || view.lower[i + 1] !== 'side' || view.tokens[i - 1]?.pos === 'ADP' || !endsPhrase(view, i + 2)) return null
  return draftOf(i, i + 2, 'group', 'collective', 'sides', { plural: true, definite: true, head: 'sides' })
}

const telling = /^(who|responsible|involved|behind|suspected|accused|guilty|complicit|implicated)$/

/** "Those in Donetsk plan to vote", right behind "the separatists": of them. */
function thoseThereAt(view: TextView, i: number): Draft | null {
  if (view.lower[i] !== 'those' || view.lower[i + 1] !== 'in' || !isCapital(view, i + 2)) return null
  const acts = /^(VERB|AUX|ADV)$/.test(view.tokens[i + 3]?.pos ?? '') || (view.lower[i + 3] === 'plan' && view.lower[i + 4] === 'to')
  return acts ? draftOf(i, i + 1, 'group', 'pronoun', 'they', { plural: true }) : null
}

/** "Those who trade with them", "those responsible": whoever is such, and nobody told of before; named by the words that say who. */
function whoeverAt(view: TextView, i: number): Draft | null {
  if (view.lower[i] !== 'those' || !telling.test(view.lower[i + 1] ?? '')) return null
  let end = i + 2
  while (view.lower[i + 1] === 'who' && end < i + 6 && !/^(ADP|PUNCT|SCONJ|CCONJ|PART)$/.test(view.tokens[end]?.pos ?? 'PUNCT')) end++
  return draftOf(i, i + 1, 'group', 'pronoun', wordsOf(view, i, end).toLowerCase(), { plural: true, head: 'those' })
}

// Nothing that the number could count follows: a verb, an adverb and a verb, a mark.
function endsPhrase(view: TextView, k: number): boolean {
  const pos = view.tokens[k]?.pos
  if (pos === 'ADV') return ['VERB', 'AUX'].includes(view.tokens[k + 1]?.pos ?? '')
  return pos === 'VERB' || pos === 'AUX'
}

/** The pronoun at token i, null where there is none. */
export function pronounAt(view: TextView, i: number): Draft | null {
  const word = view.lower[i] ?? ''
  const sex = singular.get(word)
  if (sex) return draftOf(i, i + 1, 'person', 'pronoun', word, { sex })
  if (neuter.has(word)) return word === 'it' && isEmpty(view, i) ? null : draftOf(i, i + 1, 'organisation', 'pronoun', word)
  return plural.has(word) ? draftOf(i, i + 1, 'group', 'pronoun', word, { plural: true }) : null
}

// "It is unlikely that ...", "it was not clear whether ...", "it remains to be seen".
function isEmpty(view: TextView, i: number): boolean {
  let k = i + 1
  while (k < i + 4 && (view.tokens[k]?.pos === 'AUX' || view.tokens[k]?.pos === 'ADV' || view.lower[k] === 'not' || isGlued(view, k))) k++
  const complement = view.tokens[k]
  if (k === i + 1 || complement?.pos !== 'ADJ') return /^(seem|appear|remain)/.test(view.lower[i + 1] ?? '')
  return /^(that|to|whether|for|if|how|when|who)$/.test(view.lower[k + 1] ?? '')
}
