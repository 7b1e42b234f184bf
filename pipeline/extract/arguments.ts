import type { SentenceReading } from './candidate'
import { headMention, isParty, partiesOf } from './parties'
import { isInsurgent } from './sides'
import { type Clause, finiteClauseOf } from './syntax/clause'
import type { NounPhrase } from './syntax/items'

/** "have been killed, by the count of the United Nations": who counts them killed nobody. */
const counting = /^(count|estimate|account|reckoning|tally|standard|measure|margin|percent|%|kilometre|kilometer|mile)$/

/** The phrases of a clause that do the act: its subject, or the "by" phrase of a passive. */
export function agents(clause: Clause): NounPhrase[] {
  if (!clause.verb?.passive) return clause.subject
  return phrasesAfter(clause, ['by']).filter((p) => p.from > (clause.verb?.from ?? 0) && !counting.test(p.lemma))
}

/** The phrases that the act is done to: the objects, or the subject of a passive. */
export function patients(clause: Clause): NounPhrase[][] {
  return clause.verb?.passive ? [clause.subject, ...clause.objects] : clause.objects
}

export const phrasesAfter = (clause: Clause, words: readonly string[]): NounPhrase[] =>
  clause.prepositions.filter((p) => words.includes(p.word)).flatMap((p) => p.phrases)

/** The same, those left out that open the clause before its verb: "In Tehran the minister welcomed ..." is nothing done to Tehran. */
export const phrasesBehind = (clause: Clause, words: readonly string[]): NounPhrase[] =>
  phrasesAfter(clause, words).filter((p) => p.from > (clause.verb?.from ?? 0))

/** The parties that phrases name. */
export const partiesIn = (phrases: NounPhrase[], { parsed, chunked }: SentenceReading, loose = true): number[] =>
  [...new Set(phrases.flatMap((phrase) => partiesOf(phrase, parsed, chunked.tokens, loose)))]

/** Clauses that a clause governs as its content: infinitives, gerunds and complements. */
export const contentsOf = (clause: Clause, clauses: Clause[]): Clause[] =>
  clauses.filter((c) => c.governor === clause && (c.kind === 'infinitive' || c.kind === 'complement' || (c.kind === 'gerund' && (c.mark === null ? c.governorNoun === null : c.mark !== ','))))

/** All clauses below one, through contents and modifiers. */
export function below(clause: Clause, clauses: Clause[]): Clause[] {
  const direct = clauses.filter((c) => c.governor === clause && c !== clause)
  return direct.flatMap((c) => [c, ...below(c, clauses)])
}

/** The tokens of the verbs of a clause's content, which tell no act of their own. */
export const contentVerbs = (clause: Clause, clauses: Clause[]): number[] =>
  contentsOf(clause, clauses).flatMap((c) => [...(c.verb ? [c.verb.main] : []), ...contentVerbs(c, clauses)])

const sideOf = (index: number, { parsed }: SentenceReading) => parsed.mentions[index]

/** True where two mentions are one party, or one acts for the other's state. */
export function sameSide(a: number, b: number, reading: SentenceReading): boolean {
  const one = sideOf(a, reading)
  const other = sideOf(b, reading)
  if (!one || !other) return false
  if ((one.actor !== null && one.actor === other.actor) || one.name === other.name) return true
  return one.country !== null && one.country === other.country && (one.kind === 'country' || other.kind === 'country') && isInsurgent(one) === isInsurgent(other)
}

/** Parties not yet among `taken`. */
export const without = (indexes: number[], taken: number[], reading: SentenceReading): number[] =>
  indexes.filter((i) => !taken.some((t) => t === i || sideOf(t, reading)?.name === sideOf(i, reading)?.name || (sideOf(t, reading)?.actor !== null && sideOf(t, reading)?.actor === sideOf(i, reading)?.actor)))

/** The parties that a clause's content concerns, nearest first: objects, subjects, then prepositional phrases. */
export function partiesBelow(clause: Clause, reading: SentenceReading): number[] {
  const all = contentsOf(clause, reading.clauses).flatMap((c) => {
    // "that X has become a spy agency": of X.
    const isLinked = c.kind === 'complement' && /^(be|become|remain)$/.test(c.verb?.lemma ?? '') && !c.verb?.passive && c.subject.every((p) => p.lemma !== 'there')
    const own = [...(isLinked ? c.subject.filter((p) => !/^(his|her|its|their|our)$/i.test(reading.chunked.tokens[p.from]?.text ?? '')) : patients(c).flat()), ...c.prepositions.filter((p) => p.word !== 'by').flatMap((p) => p.phrases)]
    return [...partiesIn(own, reading), ...partiesBelow(c, reading)]
  })
  return [...new Set(all)]
}

/** "sat beside the president and signed treaties": those beside whom one does what a clause tells, also where another verb says so; "beside his wife" is nobody. */
export const partiesBeside = ({ subject }: Clause, reading: SentenceReading): number[] =>
  partiesIn(reading.clauses.filter((c) => subject.length > 0 && c.subject === subject).flatMap((c) => phrasesAfter(c, ['beside', 'alongside', 'next to', 'opposite'])), reading)
    .filter((i) => !/^(his|her|its|their) /i.test(reading.parsed.mentions[i]?.text ?? ''))

/** Every party that stands in a stretch of tokens. */
export function partiesWithin(from: number, to: number, { parsed, chunked }: SentenceReading): number[] {
  const start = chunked.tokens[from]?.start ?? 0
  const end = chunked.tokens[to]?.end ?? 0
  const found: number[] = []
  for (const [i, m] of parsed.mentions.entries()) {
    if (m.start > end) break
    if (m.start >= start && m.end <= end && isParty(m)) found.push(i)
  }
  return found
}

/** "a resolution that was put forward by X condemns", "the accord, which he said recognised": what it does is not done by who speaks of it. */
const merelySaid = new Set(['say', 'claim', 'tell', 'add', 'call', 'describe', 'put forward', 'propose', 'draft', 'sponsor', 'table', 'present', 'submit', 'introduce'])

/** Those named in what describes a phrase after it: "the move announced by X", "a plan that X made"; and not in what it does itself: "the text, which demands the release of X". */
export function partiesOfModifiers(phrases: NounPhrase[], reading: SentenceReading, except: Clause | null = null): number[] {
  const describes = ({ kind, governorNoun, verb }: Clause) => /^(participle|relative|gerund)$/.test(kind) && governorNoun !== null && phrases.includes(governorNoun) && !merelySaid.has(verb?.lemma ?? '')
  const goesOn = ({ kind, mark, subject }: Clause) => kind === 'relative' && mark === ',' && subject.some((p) => phrases.includes(p))
  const others = (found: NounPhrase[]) => partiesIn(found.filter((p) => !phrases.includes(p)), reading)
  return reading.clauses.filter((c) => c !== except && describes(c) && !goesOn(c)).flatMap((c) => [...others(agents(c)), ...others(patients(c).flat())])
}

/** "Syria, where aircraft began to bomb": what a clause tells the place of, as a list. */
export function placeDescribed(clause: Clause): NounPhrase[] {
  const { kind, governorNoun, subject, objects } = finiteClauseOf(clause)
  return kind === 'relative' && governorNoun && !subject.includes(governorNoun) && !objects.flat().includes(governorNoun) ? [governorNoun] : []
}

/** The agreements that phrases name, which stand in for a party where no other is named: "ratified the treaty". */
export const agreementsIn = (phrases: NounPhrase[], { parsed, chunked }: SentenceReading): number[] =>
  phrases.flatMap((p) => headMention(p, parsed, chunked.tokens) ?? []).filter((i) => parsed.mentions[i]?.kind === 'agreement')
