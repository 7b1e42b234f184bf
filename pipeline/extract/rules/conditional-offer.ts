import { contentVerbs, partiesIn, sameSide, without } from '../arguments'
import { buildCandidate } from '../build-candidate'
import type { Candidate, Rule, SentenceReading } from '../candidate'
import { contentType } from '../content-type'
import { speaksForMany } from '../parties'
import type { Clause } from '../syntax/clause'
import { conditionals } from '../syntax/function-words'
import { tellingClause } from '../telling-clause'

const attending = new Set(['come', 'attend', 'take part', 'take part in', 'participate', 'participate in', 'join', 'meet', 'negotiate', 'talk', 'sit down', 'return'])
const leaving = new Set(['go', 'go home', 'leave', 'move out', 'pull out', 'pull back', 'withdraw', 'step aside', 'disperse', 'go away', 'stand down'])

/** "They would go, X said, once Y left the square", "The rebels would lay down their arms only if ..., X said", "Y would come on one condition, X said": giving way, or coming to talk, on terms. */
export const conditionalOffer: Rule = {
  name: 'conditional-offer',
  read: (reading) => reading.clauses.flatMap((clause) => offer(clause, reading) ?? []),
}

function offer(clause: Clause, reading: SentenceReading): Candidate | null {
  const { verb, subject } = clause
  const teller = tellingClause(clause)
  if (!verb || verb.passive || verb.negated || !(verb.tense === 'future' || verb.modal === 'would') || !teller?.verb) return null
  const source = partiesIn(subject, reading)
  const speaker = partiesIn(teller.subject, reading)
  const condition = termsOf(clause, teller, reading)
  if (!source.length || !speaker.length || !(condition || onCondition(clause, teller))) return null
  const own = source.some((s) => speaker.some((x) => sameSide(s, x, reading)))
  const type = contentType(clause, reading)
  const comes = attending.has(verb.lemma) && !clause.objects.length
  const gives = type === 'RETREAT' || type === 'CONCEDE' || (leaving.has(verb.lemma) && !clause.objects.length)
  if (!comes && !gives || (own && type !== null && gives)) return null
  if (!speaksForMany(source, reading.parsed) && !subject.some(({ lemma }) => lemma === 'they')) return null
  const target = condition ? without(partiesIn(condition.subject, reading), source, reading).slice(0, 1) : []
  return buildCandidate(clause, reading, {
    ...(comes ? { type: 'AGREE', mode: 'offer', label: 'Would take part, on a condition' } : { type: 'RETREAT', mode: 'terms', label: 'Would give way, on a condition' }),
    source, target, modality: 'conditional', condition, claims: contentVerbs(clause, reading.clauses), weight: 0.7,
  })
}

/** "once the government left", "only if the army withdrew first": what must come first. */
const termsOf = (clause: Clause, teller: Clause, { clauses, chunked: { tokens } }: SentenceReading): Clause | null =>
  clauses.find(({ kind, mark, governor, from }) => kind === 'adverbial' && (governor === clause || governor === teller) && mark !== null
    && ((conditionals.has(mark) && !/^(whether|unless|even if)$/.test(mark)) || mark === 'once' || (/^(when|after)$/.test(mark) && tokens[from - 1]?.text === 'only'))) ?? null

/** "on one condition", "on condition that". */
const onCondition = (...clauses: Clause[]): boolean =>
  clauses.some(({ prepositions }) => prepositions.some(({ word, phrases }) => /^(on|under)$/.test(word) && phrases.some(({ lemma }) => lemma === 'condition')))
