import { agents, contentsOf, contentVerbs, partiesIn, patients, phrasesAfter, without } from '../arguments'
import { buildCandidate } from '../build-candidate'
import type { Candidate, SentenceReading } from '../candidate'
import { isOfClass } from '../lexicon'
import type { Clause } from '../syntax/clause'
import type { NounPhrase } from '../syntax/items'

/** Measures told as if they came and went of themselves: "The sanctions on Belarus came into force", "Syria may no longer buy oil", "the restrictions will fall", "a second wave is to follow". */
export const measureOfItself = (clause: Clause, subject: NounPhrase, reading: SentenceReading): Candidate | null =>
  inForce(clause, subject, reading) ?? declaredInForce(clause, reading) ?? shutOut(clause, reading) ?? falling(clause, subject, reading) ?? nextWave(clause, subject, reading)

/** "Travel bans will take effect against nineteen Russians", "the EU's sanctions on Belarus came into force": whose they are, and whom they hit. */
function inForce(clause: Clause, subject: NounPhrase, reading: SentenceReading): Candidate | null {
  if (!takesEffect(clause) || clause.verb?.negated || !isOfClass(subject.lemma, 'sanction')) return null
  const aim = ['against', 'on', 'for']
  const target = partiesIn([...phrasesAfter(clause, aim), ...subject.prepositions.filter(({ word }) => aim.includes(word)).flatMap(({ phrases }) => phrases)], reading)
  const source = without(partiesIn([subject.possessor ?? { ...subject, prepositions: [] }], reading), target, reading)
  return target.length ? buildCandidate(clause, reading, { ...sanctions, source, target, happens: true, claims: [subject.head], weight: 0.8 }) : null
}

/** "declared all sanctions on Belarus to be in force again": who says so imposes them. */
function declaredInForce(clause: Clause, reading: SentenceReading): Candidate | null {
  const { verb } = clause
  const measures = patients(clause).flat().filter(({ lemma }) => isOfClass(lemma, 'sanction'))
  const isSaid = contentsOf(clause, reading.clauses).some((c) => c.kind === 'infinitive' && c.verb?.lemma === 'be' && (phrasesAfter(c, ['in']).some(({ lemma }) => lemma === 'force' || lemma === 'effect') || /^(valid|effective|binding)$/.test(c.adjective ?? '')))
  if (!/^(declare|proclaim|pronounce)$/.test(verb?.lemma ?? '') || verb?.negated || !measures.length || !isSaid) return null
  const target = partiesIn(measures.flatMap(({ prepositions }) => prepositions).filter(({ word }) => /^(on|against)$/.test(word)).flatMap(({ phrases }) => phrases), reading)
  return buildCandidate(clause, reading, { type: 'SANCTION', mode: 'sanctions', label: 'Imposes sanctions', source: partiesIn(agents(clause), reading), target, claims: [...measures.map(({ head }) => head), ...contentVerbs(clause, reading.clauses)], weight: 0.9 })
}

const sanctions = { type: 'SANCTION', mode: 'in force', label: 'Sanctions take effect' } as const
const dealing = new Set(['buy', 'sell', 'trade', 'trade in', 'trade with', 'export', 'import', 'borrow', 'lend', 'invest', 'invest in'])

/** "Since Tuesday Iran may not buy dollars": what a state is kept from. */
function shutOut(clause: Clause, reading: SentenceReading): Candidate | null {
  const { verb, kind, mark } = clause
  if (kind !== 'main' || mark !== null || !verb?.negated || verb.passive || verb.modal !== 'may' || !dealing.has(verb.lemma)) return null
  const target = partiesIn(clause.subject, reading).filter((i) => reading.parsed.mentions[i]?.kind === 'country')
  return target.length ? buildCandidate(clause, reading, { ...sanctions, source: [], target, modality: 'ongoing', happens: true, weight: 0.7 }) : null
}

/** "the restrictions will fall only once X has confirmed", "the embargo expired on Monday". */
function falling(clause: Clause, subject: NounPhrase, reading: SentenceReading): Candidate | null {
  const { verb } = clause
  if (!verb || verb.passive || verb.negated || !/^(sanction|embargo|restriction|ban)$/.test(subject.lemma) || !/^(fall|fall away|expire|lapse|end|run out|cease)$/.test(verb.lemma) || clause.objects.length) return null
  const own = { ...subject, prepositions: [] }
  const target = partiesIn(subject.prepositions.filter(({ word }) => /^(on|against)$/.test(word)).flatMap(({ phrases }) => phrases), reading)
  return buildCandidate(clause, reading, { type: 'CONCEDE', mode: 'lift', label: 'Measures end', source: without(partiesIn([subject.possessor ?? own], reading), target, reading), target, happens: true, claims: [subject.head], weight: 0.7 })
}

/** "The second wave is to follow on Friday", where the text has told of sanctions before. */
function nextWave(clause: Clause, subject: NounPhrase, reading: SentenceReading): Candidate | null {
  const { parsed: { article: { body } }, chunked } = reading
  const opens = chunked.tokens.slice(subject.from, subject.head).some((t) => /^(second|third|next|further|another)$/i.test(t.text))
  const followed = reading.clauses.some((c) => c.kind === 'infinitive' && c.governor === clause && /^(follow|come)$/.test(c.verb?.lemma ?? ''))
  const comes = clause.verb?.lemma === 'be' ? followed : /^(follow|come)$/.test(clause.verb?.lemma ?? '') && clause.verb?.tense === 'future'
  if (!/^(wave|round|tranche|package|batch)$/.test(subject.lemma) || !opens || !comes || clause.verb?.negated || !/\bsanctions?\b/i.test(body.slice(0, chunked.start))) return null
  const of = subject.prepositions.filter(({ word }) => word === 'of').flatMap(({ phrases }) => phrases)
  return of.every(({ lemma }) => isOfClass(lemma, 'sanction')) ? buildCandidate(clause, reading, { type: 'SANCTION', mode: 'sanctions', label: 'Imposes sanctions', source: [], target: [], modality: 'planned', happens: true, claims: [subject.head], weight: 0.7 }) : null
}

/** "took formal effect", "came into force", "entered into force", "took hold". */
export const takesEffect = ({ verb, objects, prepositions }: Clause): boolean =>
  (verb?.lemma === 'take' && objects.flat().some((p) => p.lemma === 'effect' || p.lemma === 'hold'))
  || (/^(come|enter|go)( into)?$/.test(verb?.lemma ?? '') && [...objects.flat(), ...prepositions.filter(({ word }) => word === 'into').flatMap(({ phrases }) => phrases)].some((p) => p.lemma === 'force' || p.lemma === 'effect'))
