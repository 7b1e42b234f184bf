import { agents, partiesIn, partiesOfModifiers, phrasesAfter } from './arguments'
import type { Candidate, SentenceReading } from './candidate'
import { controls, isOfClass, verbFrames } from './lexicon'
import { isDecree, ordered } from './modality-of'
import { doers } from './parties'
import { type Clause, finiteClauseOf } from './syntax/clause'
import type { NounPhrase } from './syntax/items'

type Way = (candidate: Candidate, clause: Clause, reading: SentenceReading, speakers: number[]) => number[]

const isPassive = ({ verb }: Clause): boolean => verb?.passive === true

/** Where else than in its own arguments a sentence tells who did an act, the surest first. */
const ways: Way[] = [
  // "flew to Geneva to urge ...": who flew urges.
  (_, clause, reading) => (!isPassive(clause) && (clause.kind === 'gerund' || clause.kind === 'infinitive') && clause.governor?.verb?.lemma !== 'let' ? partiesIn(finiteClauseOf(clause).subject, reading) : []),
  // "said that an order had been signed to withdraw": who says so gave it.
  (_, clause, reading) => (ordered(clause) && clause.governor?.kind === 'complement' && clause.governor.governor ? partiesIn(clause.governor.governor.subject, reading) : []),
  // "signed an order that imposes sanctions": who signs it imposes them.
  (_, clause, reading) => (!isPassive(clause) && clause.governorNoun && (isDecree(clause.governorNoun) || isOwnStatement(clause.governorNoun, clause.governor)) && clause.governor ? partiesIn(clause.governor.subject, reading) : []),
  // "rockets fired from Gaza killed two": whoever holds the place.
  ({ type }, clause, reading) => (!isPassive(clause) && type === 'ASSAULT' ? firedFrom(clause, reading) : []),
  // "lorries that Moscow says carry aid crossed into ...": who vouches for them sent them.
  (_, clause, reading) => (isPassive(clause) ? [] : vouchersOf(clause, reading)),
  (_, clause, reading) => (isPassive(clause) ? [] : partiesOfModifiers(clause.subject, reading, clause).slice(0, 1)),
  // "were expelled from Poland"
  ({ mode }, clause, reading) => (isPassive(clause) && letGo.has(mode) ? partiesIn(phrasesAfter(clause, ['from', 'in']), reading).slice(0, 1) : []),
  // "was named as the OSCE's envoy"
  ({ mode }, clause, reading) => (isPassive(clause) && mode === 'appoint' ? partiesIn(phrasesAfter(clause, ['as']).flatMap((p) => ownerOf(p, reading)), reading) : []),
  ({ type, mode }, clause, reading) => (isPassive(clause) && type === 'SANCTION' && mode !== 'list' ? partiesIn(clause.subject, reading) : []),
  ({ type }, clause, reading) => (isPassive(clause) && type === 'ASSAULT' ? attackersBeside(clause, reading) : []),
  (candidate, clause, reading, speakers) => (candidate.type === 'COERCE' ? keepersBeside(candidate, clause, speakers, reading) : []),
  // "was handed a note of protest, the ministry said"
  ({ mode }, clause, _, speakers) => (isPassive(clause) && mode === 'demarche' ? speakers.slice(0, 1) : []),
  // "the troops were withdrawn", "Russian troops were being deployed"
  ({ mode }, clause, reading) => (isPassive(clause) && (mode === 'withdraw' || ((mode === 'troops' || mode === 'peacekeeping') && clause.kind !== 'adverbial')) ? partiesIn(clause.subject, reading) : []),
  // "said it would close": who says it.
  (_, clause, reading) => (!isPassive(clause) && clause.kind === 'complement' && clause.governor && clause.subject.some((p) => /^(it|they|he|she|we|i)$/.test(p.lemma)) ? partiesIn(clause.governor.subject, reading) : []),
  // "said an amended constitution would give the regions powers": who says what a law of theirs will do.
  (_, clause, reading) => (!isPassive(clause) && clause.kind === 'complement' && clause.governor && clause.subject.some(isLaw) ? partiesIn(clause.governor.subject, reading) : []),
  // "free captured observers": a participle before its noun has no subject, and is no act of who speaks.
  (_, clause, __, speakers) => (clause.subject.length === 0 && clause.mark !== 'that' && clause.verb?.ambiguous !== true ? speakers.slice(0, 1) : []),
]

/** Who did an act, spokespeople giving way to those they speak for: whom its arguments name, else whom the rest of the sentence does; none where it names nobody. */
export function sourceOf(candidate: Candidate, speakers: number[], reading: SentenceReading): number[] {
  const { clause } = candidate
  const signers = clause ? doers(signersOf(clause, reading), reading.parsed) : []
  if (signers.length) return signers
  const named = doers(candidate.source, reading.parsed)
  if (named.length || !clause) return named
  for (const way of ways) {
    const found = doers(way(candidate, clause, reading, speakers), reading.parsed)
    if (found.length) return found
  }
  return []
}

const firedFrom = (clause: Clause, reading: SentenceReading): number[] =>
  partiesIn(reading.clauses.filter((c) => c.kind === 'participle' && c.governorNoun !== null && clause.subject.includes(c.governorNoun) && /^(fire|launch|shoot|lob|drop)$/.test(c.verb?.lemma ?? '') && !agents(c).length).flatMap((c) => phrasesAfter(c, ['from'])), reading)

const vouchersOf = (clause: Clause, reading: SentenceReading): number[] =>
  partiesIn(reading.clauses.filter((c) => c.kind === 'relative' && c.governor === clause && c.governorNoun !== null && clause.subject.some((p) => p === c.governorNoun || holds(p, c.governorNoun)) && carriesAid(c, reading)).flatMap(({ subject }) => subject), reading)

/** "that Moscow says carry aid" */
const carriesAid = (telling: Clause, { clauses }: SentenceReading): boolean =>
  /^(say|claim|insist|maintain|assert)$/.test(telling.verb?.lemma ?? '') && clauses.some(({ governor, verb, objects }) => governor === telling && /^(carry|bring|hold|contain|transport|deliver|take)$/.test(verb?.lemma ?? '') && objects.flat().some(({ lemma }) => isOfClass(lemma, 'aid')))

const isLaw = ({ lemma }: NounPhrase): boolean => /^(law|bill|constitution|amendment|reform|legislation)$/.test(lemma)

/** "Dozens of white lorries": a count holds what it counts. */
const holds = ({ prepositions }: NounPhrase, counted: NounPhrase | null): boolean => prepositions.some(({ word, phrases }) => word === 'of' && phrases.some((p) => p === counted))

/** Of "the OSCE's envoy", the OSCE alone. */
function ownerOf({ possessor }: NounPhrase, { parsed, chunked }: SentenceReading): NounPhrase[] {
  const end = chunked.tokens[possessor?.to ?? -1]?.end ?? 0
  return possessor ? [{ ...possessor, mentions: possessor.mentions.filter((m) => (parsed.mentions[m]?.end ?? Infinity) <= end) }] : []
}

const letGo = new Set(['expel', 'release', 'return', 'extradite', 'deport'])

/** "signed an order that allows the Treasury to freeze": who signs it freezes. */
function signersOf({ kind, governor }: Clause, reading: SentenceReading): number[] {
  const signed = kind === 'infinitive' && governor?.kind === 'relative' && controls.permit.has(governor.verb?.lemma ?? '') && governor.governorNoun && isDecree(governor.governorNoun) ? governor.governor : null
  return signed?.verb?.lemma === 'sign' ? partiesIn(agents(signed), reading) : []
}

/** "issued a statement that condemned", "joined Britain in a statement that condemned": words of those who make it, not of those who only speak of it. */
const isOwnStatement = (noun: NounPhrase, governor: Clause | null): boolean =>
  /^(statement|declaration|letter|communique|communiqué|appeal)$/.test(noun.lemma)
  && governor !== null && (/^(issue|publish|release|sign|make|adopt|send|write|put out)$/.test(governor.verb?.lemma ?? '') || phrasesAfter(governor, ['in']).includes(noun))

/** "was killed when masked men attacked the base": those who attack in the clause beside it. */
function attackersBeside(clause: Clause, reading: SentenceReading): number[] {
  const beside = reading.clauses.filter((c) => c.kind === 'adverbial' && c.governor === clause && /^(when|after|as|while)$/.test(c.mark ?? '') && verbFrames.get(c.verb?.lemma ?? '')?.some((frame) => frame.type === 'ASSAULT'))
  return partiesIn(beside.flatMap((c) => agents(c)), reading)
}

const keepers = /\b(police|officers?|authorities|soldiers|troops|forces|army|officials|government|regime|leadership|agents|guards)$/i

/** "A hundred were arrested and police fired tear gas", "officials said six were in custody": the one force or authority of the sentence. */
function keepersBeside({ target }: Candidate, clause: Clause, speakers: number[], reading: SentenceReading): number[] {
  if (!clause.verb || !(clause.verb.passive || clause.verb.lemma === 'be')) return []
  const beside = reading.clauses.filter((c) => c !== clause && c.kind === 'main').flatMap((c) => partiesIn(c.subject, reading))
  const found = [...new Set([...beside, ...speakers])].filter((i) => !target.includes(i) && keepers.test(reading.parsed.mentions[i]?.text ?? ''))
  return found.length === 1 ? found : []
}
