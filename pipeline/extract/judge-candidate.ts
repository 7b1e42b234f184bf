import { isFact } from '@/model/modality'
import { outsideAffairs } from './affairs/outside-affairs'
import { contentsOf } from './arguments'
import type { Candidate, SentenceReading } from './candidate'
import { controls, isOfClass } from './lexicon'
import { isPlanNoun, isPurposeOfContact, ordered } from './modality-of'
import { headMention, isMedia, isPress, isSeveral } from './parties'
import type { Clause } from './syntax/clause'
import type { NounPhrase } from './syntax/items'

const mayBePlanned = new Set(['CONSULT', 'AGREE', 'PROTEST', 'MOBILIZE', 'AID', 'SANCTION', 'RETREAT', 'COOPERATE', 'SUPPORT', 'THREATEN', 'CONCEDE'])
const spoken = new Set(['SUPPORT', 'REQUEST', 'ACCUSE', 'AGREE', 'THREATEN', 'PROTEST', 'REJECT'])
const needNoTarget = new Set(['PROTEST', 'RETREAT', 'CONCEDE', 'ACCUSE', 'REJECT', 'REQUEST', 'THREATEN', 'SUPPORT', 'AGREE', 'SANCTION', 'MOBILIZE', 'AID'])

/** Why a candidate is no event of a timeline; null where it is one. */
export function rejectionOf(candidate: Candidate, reading: SentenceReading): string | null {
  const { type, modality, source, target, clause } = candidate
  const { parsed } = reading
  if (!source.length && !candidate.happens && !isDoneTo(candidate) && !isMade(candidate, reading)) return 'nobody who did it'
  if (!target.length && !needNoTarget.has(type) && !(candidate.both && (isTold(clause) || isDated(candidate, reading)) && source.some((i) => isSeveral(parsed.mentions[i]))) && !(candidate.untargeted)) return 'nobody it was done to'
  if (source.length > 0 && source.every((i) => isMedia(parsed.mentions[i]))) return 'only a news outlet'
  if (type === 'CONSULT' && target.length > 0 && target.every((i) => isPress(parsed.mentions[i]))) return 'only told to the press'
  if (isPurpose(clause) && !(clause && isPurposeOfContact(clause) && spoken.has(type))) return 'a purpose, not an act'
  if (clause && isOfKind(clause, reading)) return 'told of a kind of people, no act'
  if (type === 'THREATEN' && clause && contentsOf(clause, reading.clauses).some(isForeseen)) return 'a danger foreseen, no threat'
  if (isHabit(candidate, reading)) return 'a habit'
  // "had not shown how leaving it made anyone safer": what is weighed, by whomever it is done.
  if (clause?.kind === 'gerund' && candidate.act[0] === clause.verb?.from && /^(how|why|whether|that|if)$/i.test(reading.chunked.tokens[clause.from - 1]?.text ?? '')) return 'only spoken of'
  const outside = outsideAffairs(candidate, reading)
  if (outside) return outside
  if (isFact(modality)) return null
  // "will stay until it frees the prisoners": what another waits for, and no plan, where a visit is.
  if (modality === 'planned' && type !== 'CONSULT' && clause?.kind === 'adverbial' && /^(until|till)$/.test(clause.mark ?? '')) return 'only waited for'
  if (modality === 'planned') return mayBePlanned.has(type) || (type === 'REQUEST' && isToBeSaid(candidate)) ? null : 'only planned'
  if (modality === 'conditional' && type === 'AGREE' && clause?.kind === 'adverbial' && /^(if|unless)$/.test(clause.mark ?? '')) return 'only a condition'
  // "The talks were called off": that a contact was not held is news where those who were to meet are named.
  if (modality === 'negated' && type === 'CONSULT' && candidate.happens && source.length) return null
  if (modality === 'conditional' && (type === 'THREATEN' || type === 'AGREE' || candidate.mode === 'terms')) return null
  return `only ${modality}`
}

const suffering = new Set(['starve', 'perish', 'drown', 'go hungry', 'fall ill'])
const danger = /^(dispute|war|conflict|crisis|fighting|violence|unrest|famine|drought|epidemic|pandemic|virus|outbreak|recession|quarrel|row|flood|shortage)$/

/** "warned that half a million people could starve", "that the dispute could push the world into recession": what comes by nobody's hand. */
const isForeseen = ({ kind, verb, subject }: Clause): boolean =>
  kind === 'complement' && verb !== null && verb.modal !== null && (suffering.has(verb.lemma) || (/^(could|might|may)$/.test(verb.modal) && subject.length > 0 && subject.every(({ lemma }) => danger.test(lemma))))

/** "who negotiate for Donetsk", "Russia signs agreements and breaks them": the plain present of what one does again and again. */
function isHabit(candidate: Candidate, reading: SentenceReading): boolean {
  const { type, mode, clause, target } = candidate
  const verb = clause?.verb
  if (!clause || !verb || candidate.act[0] !== verb.from || verb.tense !== 'present' || verb.perfect || verb.progressive || verb.passive || verb.modal || isDated(candidate, reading)) return false
  if (type === 'CONSULT') return clause.kind === 'relative'
  return type === 'AGREE' && mode === 'sign' && !target.length && clause.objects.flat().some(({ from, head, lemma }) => from === head && reading.chunked.tokens[head]?.text.toLowerCase() === `${lemma}s`)
}

/** What is written down tells what one does by it: "an order that bans". */
const isPaper = ({ lemma }: NounPhrase): boolean => isOfClass(lemma, 'agreement') || isOfClass(lemma, 'decree') || /^(act|resolution|statement|letter|document|plan)$/.test(lemma)

/** "people who threaten Ukraine", "a gangster who supports terrorists": whoever is such, and nobody in particular. */
function isOfKind(clause: Clause, { parsed, chunked }: SentenceReading): boolean {
  const { kind, verb, governorNoun, mark } = clause
  if (kind !== 'relative' || mark === ',' || !verb || !governorNoun || verb.tense !== 'present' || verb.perfect || verb.progressive || verb.modal) return false
  const opens = chunked.tokens[governorNoun.from]?.text.toLowerCase() ?? ''
  const isOpen = /^(a|an|any|anyone|all|those|people|anybody)$/.test(opens) || governorNoun.from === governorNoun.head
  if (isPaper(governorNoun)) return false
  return isOpen && governorNoun.mentions.every((m) => parsed.mentions[m]?.country == null && parsed.mentions[m]?.actor == null)
}

/** "will ask the court to", "is to recommend", "intends to raise it in the Council": a request that its own verb puts ahead. */
const isToBeSaid = ({ clause, act }: Candidate): boolean =>
  clause?.verb != null && clause.verb.lemma !== 'seek' && act[0] === clause.verb.from && /^(main|complement|relative|infinitive)$/.test(clause.kind) && (clause.verb.form === 'finite' || /^(be|intend|plan)$/.test(clause.governor?.verb?.lemma ?? ''))

/** "ministers meet on Tuesday", "delegations negotiate": the plain present tells of a habit or of a day to come. */
const isTold = (clause: Candidate['clause']): boolean => !clause?.verb || clause.verb.tense !== 'present' || clause.verb.perfect || clause.verb.modal !== null

/** "ministers meet on Tuesday": a day behind the verb. */
const isDated = ({ clause }: Candidate, { parsed, chunked }: SentenceReading): boolean => {
  const [start, end] = [chunked.tokens[clause?.verb?.to ?? -1]?.end, chunked.tokens[clause?.to ?? -1]?.end]
  return start !== undefined && end !== undefined && parsed.dates.some((d) => d.start >= start && d.end <= end && d.type === 'DATE')
}

/** "The accord was adopted in December": an agreement is made even where nobody is named who made it. */
const isMade = ({ type, agreement, clause }: Candidate, { parsed, chunked }: SentenceReading): boolean =>
  type === 'AGREE' && agreement !== null && agreement !== 'mentioned' && clause?.verb?.passive === true && clause.verb.form === 'finite' && clause.kind !== 'relative'
  && clause.subject.some((p) => p.lemma === 'it' || parsed.mentions[headMention(p, parsed, chunked.tokens) ?? -1]?.kind === 'agreement')

/** "X was arrested", "X were killed": the passive of force may leave out who did it. */
function isDoneTo({ type, clause, target, act, mode }: Candidate): boolean {
  if (type === 'ASSAULT' && target.length > 0 && clause && act[0] !== clause.verb?.from && mode !== 'kill') return true
  if (type === 'ASSAULT' && target.length > 0 && clause?.subject.some((p) => isOfClass(p.lemma, 'blow') && p !== clause.governorNoun)) return true
  // "was released", "are to be withdrawn": who does it is left out, what it is done to is not.
  if (type === 'RETREAT' && clause?.verb?.passive === true && clause.kind !== 'relative' && clause.kind !== 'participle' && (mode === 'withdraw' || (mode === 'release' && target.length > 0))) return true
  if (mode === 'hold' && target.length > 0 && clause?.verb?.lemma === 'be') return true
  // "Eight firms were put on the list": by whom is told elsewhere.
  if (mode === 'list' && target.length > 0 && clause?.verb?.passive === true && clause.kind === 'main') return true
  return (type === 'COERCE' || type === 'ASSAULT') && target.length > 0 && clause?.verb?.passive === true && clause.verb.form === 'finite' && clause.kind !== 'relative'
}

/** "met to discuss", "sent troops to recover": an infinitive that no verb of planning, doing or agreeing governs. */
function isPurpose(clause: Candidate['clause']): boolean {
  if (clause?.kind !== 'infinitive' || !clause.governor?.verb) return false
  const lemma = clause.governor.verb.lemma
  if (ordered(clause) || (clause.governorNoun && isPlanNoun(clause.governorNoun.lemma))) return false
  const governs = controls.plan.has(lemma) || controls.transparent.has(lemma) || controls.expect.has(lemma) || controls.permit.has(lemma) || controls.force.has(lemma) || controls.promise.has(lemma)
  return !governs && !(lemma === 'be' || lemma === 'become' || (lemma === 'have' && clause.governorNoun === null))
}
