import type { Mention } from '@/model/parsed-article'
import { agents, below, contentsOf, contentVerbs, partiesBelow, partiesIn, patients, phrasesAfter, phrasesBehind, sameSide, without } from '../arguments'
import { buildCandidate } from '../build-candidate'
import type { Candidate, Rule, SentenceReading } from '../candidate'
import { contentType } from '../content-type'
import { controls, isCooperative, isOfClass } from '../lexicon'
import { matchVerbFrame } from '../match-verb-frame'
import { conditionOf, modalityOf } from '../modality-of'
import { isPress, isSeveral, isSpokesperson } from '../parties'
import type { Clause } from '../syntax/clause'
import { conditionals } from '../syntax/function-words'
import type { NounPhrase } from '../syntax/items'

/** "X said Y was ready to ...": an opinion of Y, not Y's own word. */
function reportedByOthers(clause: Clause, reading: SentenceReading): boolean {
  if (clause.kind !== 'complement' || !clause.governor) return false
  const speakers = partiesIn(clause.governor.subject, reading).filter((s) => !isSpokesperson(reading.parsed.mentions[s]))
  const subject = partiesIn(clause.subject, reading)
  const land = (i: number) => reading.parsed.mentions[i]?.country ?? null
  return speakers.some((a) => land(a) !== null && subject.some((b) => land(b) !== null && land(a) !== land(b) && !sameSide(a, b, reading)))
}

/** "The treaty will be ratified, X assured reporters": a report, where nothing is promised to anybody. */
const isToldToThePress = (clause: Clause, { parsed }: SentenceReading): boolean =>
  patients(clause).flat().some((p) => p.mentions.some((m) => isPress(parsed.mentions[m])))

/** "if the accord held, she promised": a condition within what was promised. */
const conditionWithin = (clause: Clause, { clauses }: SentenceReading): Clause | null =>
  below(clause, clauses).find((c) => c.kind === 'adverbial' && c.mark !== null && conditionals.has(c.mark) && c.mark !== 'whether') ?? null

/** "voted to expel the troops", "decided to add him to the list", "promised to defy the order": measures and refusals that a body decides on are its act; an expulsion is still to come. */
function decidedAct(clause: Clause, content: Clause[], source: number[], reading: SentenceReading): Candidate | null {
  const { verb } = clause
  const inner = content.find((c) => c.kind === 'infinitive' && !c.verb?.negated)
  const frame = inner ? matchVerbFrame(inner, reading)?.frame : null
  if (!verb || !inner || !frame || verb.negated) return null
  const refuses = frame.type === 'REJECT' && !['agree', 'offer'].includes(verb.lemma)
  if (!refuses && !((frame.type === 'SANCTION' || frame.mode === 'lift') && deciding.has(verb.lemma))) return null
  const modality = modalityOf(clause)
  const target = without([...partiesIn(patients(inner).flat(), reading), ...partiesIn(phrasesAfter(inner, frame.targets ?? []), reading), ...partiesBelow(inner, reading)], source, reading)
  return buildCandidate(clause, reading, { type: frame.type, mode: frame.mode, label: frame.label, source, target: target.slice(0, 2), modality: frame.mode === 'expel' && modality === 'occurred' ? 'planned' : modality, claims: contentVerbs(clause, reading.clauses), weight: 0.9 })
}

/** "its leaders", "his spokesman", and not "its enemies". */
const serves = ({ from, to }: NounPhrase, { chunked: { tokens } }: SentenceReading): boolean =>
  tokens.slice(from, to + 1).some(({ lemma }) => /^(leader|president|premier|chancellor|minister|government|official|chief|envoy|ambassador|spokesman|spokeswoman|aide)$/.test(lemma))

/** "offered to send police to Haiti": those sent, and not those to whom. */
const isSent = (mention: Mention | undefined): boolean => mention?.country === null && /\b(?:troops|soldiers|police|forces|peacekeepers|experts|teams?|advisers|advisors|warships|planes|observers|monitors)$/i.test(mention.text)

/** "to meet to decide on further sanctions": the meeting is for measures. */
const isForMeasures = (clause: Clause, { clauses }: SentenceReading): boolean =>
  contentsOf(clause, clauses).some((c) => c.kind === 'infinitive' && /^(decide|impose|adopt|agree|approve|discuss|consider|take)\b/.test(c.verb?.lemma ?? '') && [...c.objects.flat(), ...phrasesAfter(c, ['on', 'about'])].some(({ lemma }) => isOfClass(lemma, 'sanction')))

const deciding = new Set(['decide', 'vote', 'resolve', 'determine'])

/** "X agreed to withdraw", "X pledged that ...", "X is ready to talk": a promise; a promise of a hostile act is a threat. */
export const promisedAct: Rule = {
  name: 'promised-act',
  read: (reading) => reading.clauses.flatMap((clause) => {
    const { verb } = clause
    if (!verb) return []
    const ready = verb.lemma === 'be' || verb.lemma === 'remain' || verb.lemma === 'stand' ? clause.adjective !== null && controls.ready.has(clause.adjective) && !verb.negated : false
    const content = contentsOf(clause, reading.clauses).filter((c) => ready ? c.kind === 'infinitive' : true)
    if (!(controls.promise.has(verb.lemma) || ready) || !content.length) return []
    if (ready && reportedByOthers(clause, reading)) return []
    // "have committed no crimes"
    if (verb.lemma === 'commit' && clause.objects.flat().some(({ lemma }) => isOfClass(lemma, 'wrongdoing'))) return []
    if (verb.lemma === 'assure' && isToldToThePress(clause, reading)) return []
    const types = content.flatMap((c) => contentType(c, reading) ?? [])
    if (['decide', 'determine', 'resolve', 'opt', 'vote'].includes(verb.lemma) && !types.length) return []
    const forMeasures = ready && content.some((c) => isForMeasures(c, reading))
    if (ready && types[0] === 'CONSULT' && !forMeasures) return []
    // "offered to send troops": what is offered is meant well.
    const hostile = forMeasures || verb.lemma !== 'offer' && types[0] !== undefined && !isCooperative(types[0]) && types[0] !== 'REQUEST' && types[0] !== 'REJECT'
    const bringToJustice = content.some((c) => /^(track down|hunt down|retaliate|avenge|punish|bring|destroy|hit back|respond|strike back)$/.test(c.verb?.lemma ?? '') && (c.verb?.lemma !== 'bring' || c.prepositions.some((p) => p.phrases.some((q) => q.lemma === 'justice'))))
    const negated = content.some((c) => c.verb?.negated)
    const threat = (hostile !== negated && hostile) || bringToJustice
    if (negated && types[0] !== undefined && isCooperative(types[0]) && content.every((c) => c.kind === 'infinitive')) {
      return [buildCandidate(clause, reading, { type: 'REJECT', mode: 'refuse', label: 'Refuses', source: partiesIn(agents(clause), reading), target: partiesBelow(clause, reading).slice(0, 1), claims: contentVerbs(clause, reading.clauses) })]
    }
    const source = partiesIn(agents(clause), reading)
    const decided = decidedAct(clause, content, source, reading)
    if (decided) return [decided]
    const direct = without(partiesIn([...patients(clause).flat(), ...phrasesBehind(clause, ['with', 'to'])], reading), source, reading).filter((i) => !isPress(reading.parsed.mentions[i]))
    const lower = without(partiesBelow(clause, reading), source, reading).filter((i, _, all) => all.length === 1 || !isSent(reading.parsed.mentions[i]))
    const subjects = without(content.flatMap((c) => partiesIn(c.subject, reading)), source, reading)
    const mutual = content.some((c) => [...patients(c).flat(), ...c.prepositions.flatMap(({ phrases }) => phrases)].some((p) => p.lemma === 'other' || p.lemma === 'another'))
    const together = source.length > 1 && !direct.length && (verb.lemma.startsWith('agree') || mutual)
    // "they agreed to set up a commission": the two with one another.
    const amongThem = verb.lemma.startsWith('agree') && !direct.length && source.some((s) => isSeveral(reading.parsed.mentions[s]))
    // "the union will impose sanctions, its leaders promised": they speak for it.
    const spokenFor = partiesIn(agents(clause).flatMap((p) => (serves(p, reading) && p.possessor) || []), reading)
    const isOurs = (s: number) => [...source, ...spokenFor].some((x) => sameSide(x, s, reading))
    const strangers = subjects.filter((s) => !isOurs(s))
    const others = strangers.length ? [strangers, lower] : [lower, subjects]
    const target = [direct, together ? source.slice(1) : [], ...(amongThem ? [] : others)].find((list) => list.length) ?? []
    // "the United States would end all sanctions, Pompeo promised"
    const ours = subjects.filter(isOurs)
    const condition = conditionOf(clause, reading.clauses) ?? (clause.kind === 'attribution' ? conditionWithin(clause, reading) : null)
    // "agreed that their envoys would meet on Monday": besides the promise, a meeting to come of others.
    const meetings = content.flatMap((c) => (c.kind === 'complement' && strangers.length && c.verb && contentType(c, reading) === 'CONSULT' ? [c.verb.main] : []))
    // "The union will impose sanctions on Y, its leaders promised": told by the text itself, so that the measure is to come, besides their word.
    const measures = clause.kind === 'attribution' && ours.length && !condition ? content.flatMap((c) => (c.verb?.tense === 'future' && !c.verb.negated && contentType(c, reading) === 'SANCTION' ? [c.verb.main] : [])) : []
    const own = modalityOf(clause)
    const modality = ready && own === 'ongoing' ? 'occurred' : ready && own === 'hypothetical' && verb.modal !== null ? 'conditional' : own
    return [buildCandidate(clause, reading, {
      type: threat ? 'THREATEN' : 'AGREE', mode: threat ? 'threaten' : ready ? 'offer' : verb.lemma === 'agree' ? 'agree' : 'promise', label: threat ? 'Threatens' : ready ? 'Says it is ready to' : verb.lemma.startsWith('agree') ? 'Agrees' : verb.lemma === 'vote' ? 'Votes' : verb.lemma === 'assure' ? 'Assures' : 'Promises',
      source: together ? source.slice(0, 1) : clause.kind === 'attribution' && ours.length ? ours : source, target, both: together || (verb.lemma.startsWith('agree') && direct.length > 0),
      modality: condition !== null && modality === 'occurred' && ((threat && ready) || clause.kind === 'attribution') ? 'conditional' : modality, condition, claims: contentVerbs(clause, reading.clauses).filter((token) => !meetings.includes(token) && !measures.includes(token)),
    })]
  }),
}
