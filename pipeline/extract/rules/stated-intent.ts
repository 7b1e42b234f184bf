import { agents, agreementsIn, contentVerbs, partiesBelow, partiesIn, patients, phrasesAfter, sameSide, without } from '../arguments'
import { buildCandidate } from '../build-candidate'
import type { Candidate, Rule, SentenceReading } from '../candidate'
import { contentType } from '../content-type'
import { assertingVerbs, isCooperative, isOfClass } from '../lexicon'
import { matchVerbFrame } from '../match-verb-frame'
import { conditionOf } from '../modality-of'
import { isPress, speaksForMany } from '../parties'
import { readActNoun } from '../read-act-noun'
import { type Clause, finiteClauseOf } from '../syntax/clause'

const lasting = new Set(['maintain', 'continue', 'remain', 'stand', 'protect', 'keep', 'work', 'act', 'ensure', 'pursue', 'do', 'stay', 'uphold', 'respect', 'honour', 'honor', 'strive', 'push', 'fulfil', 'fulfill', 'comply', 'facilitate', 'contribute'])

/** A president or minister whose state the text leaves out, speaking of a state: his own. */
function speaksForHome(reporter: number, subject: number, { parsed }: SentenceReading): boolean {
  const speaker = parsed.mentions[reporter]
  return speaker?.kind === 'person' && speaker.office !== null && speaker.country === null && parsed.mentions[subject]?.kind === 'country'
}

const isPronoun = (index: number, { parsed }: SentenceReading) => parsed.mentions[index]?.form === 'pronoun' && !parsed.mentions.some((m) => m.form !== 'pronoun' && m.name === parsed.mentions[index]?.name)

const isFuture = (clause: Clause) => clause.verb !== null && (clause.verb.tense === 'future' || (clause.verb.modal === 'would' && clause.kind === 'complement'))

/** "would talk with Y about nothing but prisoners": all else is refused. */
const saysNothingBut = (clause: Clause, { chunked: { tokens } }: SentenceReading): boolean =>
  [...patients(clause).flat(), ...clause.prepositions.flatMap((p) => p.phrases)].some((p) => p.lemma === 'nothing' && /^(but|except|beyond)$/.test(tokens[p.to + 1]?.text ?? ''))

/**
 * "X will release prisoners", "X said it would not attend", "X said it would impose sanctions":
 * what a party says it will do is a promise, a refusal or a threat. A meeting to come stays a planned meeting.
 */
export const statedIntent: Rule = {
  name: 'stated-intent',
  read: (reading) => reading.clauses.flatMap((clause) => {
    const { verb } = clause
    // "There should be no doubt: we will answer in kind," he said: what follows the colon is said too.
    const governor = clause.mark === ':' && clause.governor?.kind === 'complement' ? clause.governor.governor : clause.governor
    if (verb?.passive && (isFuture(clause) || (/^(can|could)$/.test(verb.modal ?? '') && conditionOf(clause, reading.clauses)))) return promised(clause, reading)
    if (!verb || !isFuture(clause) || !['main', 'complement', 'relative'].includes(clause.kind)) return []
    const type = lasting.has(verb.lemma) && verb.negated ? null : contentType(clause, reading)
    const onlyThat = saysNothingBut(clause, reading)
    if (type === 'CONSULT' && !verb.negated && !onlyThat) return []
    const named = partiesIn(clause.subject, reading)
    const reporter = governor?.verb && clause.kind === 'complement' && assertingVerbs.has(governor.verb.lemma) ? partiesIn(governor.subject, reading) : []
    const pronoun = named.every((s) => isPronoun(s, reading)) && clause.subject.some((p) => /^(it|they|he|she|we)$/.test(p.lemma))
    // "his men would not leave": he speaks for them.
    const theirs = reporter.length > 0 && clause.subject.some((p) => /^(his|her|its|their|our|my)$/i.test(reading.chunked.tokens[p.from]?.text ?? '') && p.entity !== null)
    const subject = pronoun || theirs ? reporter : named
    const own = subject.length > 0 && reporter.some((r) => subject.some((s) => sameSide(r, s, reading) || speaksForHome(r, s, reading)))
    if (!subject.length || (reporter.length > 0 && !own)) return []
    const said = own && reporter.length > 0
    // "will ask the court", told by the text itself: a request to come, no promise of one.
    if (type === 'REQUEST' && !verb.negated && !said) return []
    if (!type && !(said && (verb.negated || lasting.has(verb.lemma)))) return []
    const hostile = type !== null && !isCooperative(type) && type !== 'REQUEST' && type !== 'REJECT'
    // "will impose sanctions", told as settled by the text itself: the measure, planned.
    if (!said && hostile && !verb.negated && type === 'SANCTION' && clause.kind === 'main' && !conditionOf(clause, reading.clauses)) return []
    if (!said && type === 'CONCEDE' && !verb.negated && !onlyThat && clause.kind === 'main') return []
    const condition = conditionOf(clause, reading.clauses)
    // "announced that it would leave the accord": no threat, where nothing is asked for.
    if (said && hostile && !verb.negated && !governor?.verb?.negated && clause.mark !== 'whether' && !condition && matchVerbFrame(clause, reading)?.frame.mode === 'quit') return [leaving(clause, governor, subject, reading)]
    if (hostile && !verb.negated && !condition && matchVerbFrame(clause, reading)?.frame.mode === 'investigate') return [inquiring(clause, governor, subject, said, reading)]
    // "said he would propose talks": who says so aloud has as good as asked.
    const kind = type === 'REQUEST' && !verb.negated ? 'REQUEST' : verb.negated || onlyThat ? (hostile ? 'AGREE' : 'REJECT') : hostile ? 'THREATEN' : 'AGREE'
    const target = without([...partiesIn(patients(clause).flat(), reading), ...partiesIn(phrasesAfter(clause, ['to', 'with', 'on', 'against', 'from', 'for']), reading), ...partiesIn(phrasesAfter(clause, ['in']), reading).filter((i) => reading.parsed.mentions[i]?.kind !== 'place'), ...partiesBelow(clause, reading)], [...subject, ...named], reading)
    const addressed = governor?.verb ? without(partiesIn(patients(governor).flat(), reading), subject, reading).filter((i) => !isPress(reading.parsed.mentions[i])) : []
    const label = { AGREE: 'Promises', REJECT: 'Refuses', THREATEN: 'Threatens', REQUEST: 'Means to ask' }[kind]
    return [buildCandidate(clause, reading, {
      type: kind, mode: { AGREE: 'promise', REJECT: 'refuse', THREATEN: 'threaten', REQUEST: 'call' }[kind], label, source: subject, target: target.length ? target.slice(0, 2) : addressed.length ? addressed : waitedFor(clause, subject, reading),
      modality: condition && kind !== 'REJECT' ? 'conditional' : said || kind === 'REJECT' ? 'occurred' : 'planned', condition,
      claims: [...contentVerbs(clause, reading.clauses), ...(said && governor?.verb ? [governor.verb.main] : [])], weight: said ? 0.9 : 0.75,
    })]
  }),
}

/** "would not stop until Milosevic pulled his forces out": whoever is to do something first. */
const waitedFor = (clause: Clause, subject: number[], reading: SentenceReading): number[] =>
  clause.verb?.negated ? without(partiesIn(reading.clauses.filter((c) => c.governor === clause && c.kind === 'adverbial' && /^(until|till|unless)$/.test(c.mark ?? '')).flatMap((c) => c.subject), reading), subject, reading).slice(0, 1) : []

const leaving = (clause: Clause, governor: Clause | null, source: number[], reading: SentenceReading): Candidate =>
  buildCandidate(clause, reading, { type: 'REJECT', mode: 'quit', label: 'Announces withdrawal', source, target: [], modality: 'occurred', agreement: 'withdrawn', claims: governor?.verb ? [governor.verb.main] : [], weight: 0.9 })

/** "will investigate the attack on its convoy": no threat, and no charge against those who were attacked. */
function inquiring(clause: Clause, governor: Clause | null, source: number[], said: boolean, reading: SentenceReading): Candidate {
  const matters = patients(clause).flat().map((p) => (p.prepositions.length && readActNoun(p, reading)?.type === 'ASSAULT' ? { ...p, prepositions: p.prepositions.filter(({ word }) => word === 'by') } : p))
  return buildCandidate(clause, reading, { type: 'ACCUSE', mode: 'investigate', label: 'Announces investigation', source, target: without(partiesIn(matters, reading), source, reading).slice(0, 1), modality: 'occurred', claims: said && governor?.verb ? [governor.verb.main] : [], weight: 0.8 })
}

const undoing = new Set(['undo', 'reverse', 'roll back', 'take back', 'restore'])

/** "Obama said an embassy would be opened", "it can be undone if the other side returns, he said": what officials say will be done without naming who does it, their own side promises. */
function promised(clause: Clause, reading: SentenceReading): Candidate[] {
  const { verb, governor } = clause
  const delay = putOff(clause, reading)
  if (delay) return [delay]
  if (clause.kind !== 'complement' || !verb || verb.negated || !governor?.verb || !assertingVerbs.has(governor.verb.lemma) || agents(clause).length) return []
  const source = partiesIn(governor.subject, reading)
  const condition = conditionOf(clause, reading.clauses)
  const type = condition && undoing.has(verb.lemma) ? 'CONCEDE' : contentType(clause, reading)
  if (!type || !givenAway.has(type) || !speaksForMany(source, reading.parsed)) return []
  const target = without([...partiesIn(patients(clause).flat().filter(({ lemma }) => lemma !== 'it'), reading), ...partiesIn(phrasesAfter(clause, ['to', 'with', 'on', 'from', 'for', 'in']), reading)], source, reading).filter((i) => !source.some((s) => sameSide(i, s, reading)))
  return [buildCandidate(clause, reading, { type: 'AGREE', mode: 'promise', label: 'Promises', source, target: target.slice(0, 1), modality: condition ? 'conditional' : 'planned', condition, claims: [governor.verb.main], weight: 0.7 })]
}

/** "announced that the treaty would not be applied before 2016": those who say so put it off. */
function putOff(clause: Clause, reading: SentenceReading): Candidate | null {
  const { verb, governor, subject } = clause
  const isTreaty = agreementsIn([...subject, ...subject.flatMap((p) => p.prepositions.flatMap(({ word, phrases }) => (word === 'of' ? phrases : [])))], reading).length > 0 || subject.some(({ lemma }) => isOfClass(lemma, 'treatyPaper'))
  if (clause.kind !== 'complement' || !verb?.negated || !isTreaty || !/^(apply|implement|ratify|sign|enforce)$/.test(verb.lemma) || !governor?.verb || !assertingVerbs.has(governor.verb.lemma) || agents(clause).length) return null
  const source = partiesIn(finiteClauseOf(governor).subject, reading)
  return speaksForMany(source, reading.parsed) ? buildCandidate(clause, reading, { type: 'REJECT', mode: 'put off', label: 'Puts off agreement', source, target: [], modality: 'occurred', told: governor, claims: [governor.verb.main], weight: 0.7 }) : null
}

/** What a side can only promise of its own. */
const givenAway = new Set(['SUPPORT', 'CONCEDE', 'RETREAT', 'AID', 'COOPERATE'])
