import type { Mention, ParsedArticle, Sentence } from '@/model/parsed-article'
import subjects from '@/pipeline/lexicon/subjects.json'
import { standingOf } from './standing-of'

/** What an article can be about. */
export type Subject = keyof typeof subjects

/** How much a stretch of text speaks of each subject, and which states it names. */
export type Evidence = Record<Subject, number> & { states: Set<string> }

/** The subject of a whole article, and the evidence that each of its sentences gives; `hardlyAffairs` where it is long and has next to no word of them. */
export type ArticleSubject = { subject: Subject; hardlyAffairs: boolean; sentences: Evidence[] }

const names = Object.keys(subjects) as Subject[]
export const otherSubjects = names.filter((name) => name !== 'affairs')
/** Subjects that a second state turns into international affairs; in games, films and lives states are teams, settings and birthplaces. */
export const atHome: ReadonlySet<Subject> = new Set(['business', 'courts', 'domestic', 'nature'])
/** In so many sentences an article about affairs speaks of them, with a point for every second one at the very least. */
const tellingLength = 6
const leastAffairs = 0.5
const mostStates = 3
const enough = 3

type Points = { subject: Subject; points: number }[]
const words = new Map<string, Points>()
const firstWords = new Set<string>()
for (const subject of names) {
  for (const [list, points] of [[subjects[subject].strong, 2], [subjects[subject].weak, 1]] as const) {
    for (const word of list) {
      words.set(word, [...(words.get(word) ?? []), { subject, points }])
      if (word.includes(' ')) firstWords.add(word.split(' ')[0] ?? '')
    }
  }
}

/** A result of a game: "2-1", "7-1". */
const gameResult = /^\d{1,2}-\d{1,2}$/

const nothing = Object.fromEntries(names.map((name) => [name, 0])) as Record<Subject, number>
const none = (): Evidence => ({ ...nothing, states: new Set() })

function evidenceOf({ tokens }: Sentence, mentions: Mention[]): Evidence {
  const found = none()
  const seen = new Set<string>()
  const add = (word: string) => {
    if (seen.has(word)) return
    seen.add(word)
    for (const { subject, points } of words.get(word) ?? []) found[subject] += points
  }
  tokens.forEach((token, i) => {
    const lemma = token.lemma.toLowerCase()
    add(lemma)
    if (firstWords.has(lemma)) add(`${lemma} ${tokens[i + 1]?.lemma.toLowerCase() ?? ''}`)
    if (gameResult.test(token.text)) found.sport += 2
  })
  for (const mention of mentions) {
    if (mention.country && mention.kind !== 'place') found.states.add(mention.country)
    const acts = (mention.kind === 'person' || mention.kind === 'organisation') && mention.country !== null && standingOf(mention) === 'public'
    if (acts && !seen.has(mention.name)) { seen.add(mention.name); found.affairs++ }
  }
  return found
}

/**
 * How far another subject outweighs international affairs in a stretch of text; below nought where it does not.
 * Governments, ministers and parliaments speak of affairs at home as well where no second state is named: they count half.
 */
export function excess(evidence: Evidence, subject: Subject): number {
  if (!atHome.has(subject)) return evidence[subject] - evidence.affairs
  return evidence.states.size > 1 ? evidence[subject] - evidence.affairs - Math.min(mostStates, evidence.states.size - 1) : evidence[subject] - evidence.affairs / 2
}

/**
 * What an article is about, told by the words of all its sentences (two points for a word of one subject alone, one for a word that others share)
 * and by the states and office holders it names. It is international affairs unless another subject clearly outweighs them.
 */
export function articleSubject({ sentences, mentions }: ParsedArticle): ArticleSubject {
  let next = 0
  const each = sentences.map((sentence) => {
    const from = next
    while (next < mentions.length && (mentions[next]?.start ?? 0) < sentence.end) next++
    return evidenceOf(sentence, mentions.slice(from, next))
  })
  const total = none()
  for (const evidence of each) {
    for (const name of names) total[name] += evidence[name]
    for (const state of evidence.states) total.states.add(state)
  }
  const best = otherSubjects.reduce((a, b) => (excess(total, b) > excess(total, a) ? b : a))
  return { subject: excess(total, best) >= enough ? best : 'affairs', hardlyAffairs: each.length >= tellingLength && total.affairs / each.length < leastAffairs, sentences: each }
}
