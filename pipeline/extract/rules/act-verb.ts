import type { Mention } from '@/model/parsed-article'
import { agents, contentsOf, contentVerbs, partiesIn, patients, phrasesAfter, placeDescribed, sameSide } from '../arguments'
import { buildCandidate } from '../build-candidate'
import type { Rule, SentenceReading } from '../candidate'
import { isCooperative, isOfClass, type VerbFrame } from '../lexicon'
import { isPeacekeeping, keepsPeace, peacekeeping } from '../keeps-peace'
import { matchVerbFrame } from '../match-verb-frame'
import { modalityOf } from '../modality-of'
import { isPress, speaksForMany } from '../parties'
import { claimNoun } from '../syntax/claim-noun'
import type { Clause } from '../syntax/clause'

/** "X condemned Y", "Y was expelled by X", "X and Y signed a treaty": a verb of the lexicon whose arguments fit one of its frames. */
export const actVerb: Rule = {
  name: 'act-verb',
  read: (reading, note) => reading.clauses.flatMap((clause) => {
    const { verb } = clause
    if (!verb) return []
    const match = matchVerbFrame(clause, reading)
    if (!match) return []
    const { frame, source, target } = match
    const refused = verb.negated && verb.form === 'finite' && (withheld.has(frame.mode) || willNot(frame, clause, reading))
    const why = refused ? null : lacking(frame, clause, source, target, reading)
    if (why) { note(verb.main, why); return [] }
    const own = modalityOf(clause)
    // "both parliaments must ratify it", told by the text itself: a step still to come.
    const modality = own === 'requested' && frame.mode === 'ratify' && clause.kind === 'main' ? 'planned' : own
    if (modality === 'negated' && frame.type === 'REJECT') return []
    // "does not recognise", "did not accept": to withhold it is a refusal.
    if (modality === 'negated' && refused) return [buildCandidate(clause, reading, { type: 'REJECT', mode: 'refuse', label: 'Refuses', source, target, modality: 'occurred', weight: 0.9 })]
    if (isOwnPaper(frame, clause)) return [buildCandidate(clause, reading, { type: 'AGREE', mode: 'sign', label: 'Signs order', source, target: [], modality, weight: 0.7 })]
    const peace = (frame.type === 'MOBILIZE' && keepsPeace(clause, reading)) || (frame.traveller && clause.subject.some((p) => isPeacekeeping(p, reading)))
    const strikesGround = frame.type === 'ASSAULT' && patients(clause).flat().some((p) => isOfClass(p.lemma, 'territory'))
    return [buildCandidate(clause, reading, {
      ...(peace ? peacekeeping : { type: frame.type, mode: frame.mode, label: frame.label }), source, target, both: !peace && (frame.both ?? false), modality,
      agreement: frame.agreement ?? null, weight: frame.weight ?? 1, ...(frame.untargeted || strikesGround ? { untargeted: true } : {}), claims: claimsOf(frame, clause, reading),
    })]
  }),
}

/** The words that the frame has read: what leads onto it, its objects, and for words what they say. */
function claimsOf(frame: VerbFrame, clause: Clause, reading: SentenceReading): number[] {
  const leading = frame.onto ? clause.prepositions.flatMap(({ phrases }) => phrases).filter(({ lemma }) => frame.onto?.includes(lemma)) : []
  const objects = frame.object && typeof frame.object !== 'string' ? patients(clause).flat() : []
  return [...leading.map(({ head }) => head), ...objects.map(({ head }) => head), ...(wordy.has(frame.type) && frame.type !== 'SUPPORT' ? contentVerbs(clause, reading.clauses) : [])]
}

const withheld = new Set(['recognize', 'accept'])

/** "would not negotiate about it again", of its own side: what one says one will not do for another, one refuses. */
function willNot({ type }: VerbFrame, clause: Clause, reading: SentenceReading): boolean {
  const { verb, governor } = clause
  if (!isCooperative(type) || !verb || verb.passive || verb.lemma === 'confirm' || !/^(will|wo|would|'ll|'d)$/.test(verb.modal ?? (verb.tense === 'future' ? 'will' : ''))) return false
  const own = partiesIn(clause.subject, reading)
  const tellers = governor ? partiesIn(governor.subject, reading) : []
  return speaksForMany(own, reading.parsed) && tellers.every((teller) => own.some((one) => sameSide(one, teller, reading)))
}

const wordy = new Set(['AGREE', 'REQUEST', 'ACCUSE', 'REJECT', 'THREATEN', 'SUPPORT'])

/** Soldiers, demonstrators: who come somewhere without calling on anybody. */
const isCrowd = (mention: Mention | undefined): boolean => {
  const head = mention?.text.split(' ').at(-1)?.replace(/s$/, '').toLowerCase() ?? ''
  return mention?.kind === 'group' && (isOfClass(head, 'fighters') || /^(demonstrator|protester|people|marcher|refugee|migrant|supporter)$/.test(head))
}

/** "signed an order": one's own paper, and no agreement with anybody. */
function isOwnPaper(frame: VerbFrame, clause: Clause): boolean {
  const signed = patients(clause).flat()
  return frame.mode === 'sign' && signed.length > 0 && signed.every(({ lemma }) => isOfClass(lemma, 'decree') || lemma === 'legislation')
}

/** "met the deadline", "met its obligations": what is kept, and nobody. */
const duties = /^(deadline|target|goal|need|requirement|criterion|standard|obligation|commitment|cost|challenge|expectation|quota)$/

const accident = /^(crash|collide|sink|capsize|derail|overturn|collapse|crumple|earthquake|quake|flood|avalanche|landslide|storm|accident|collision|crash|fire|derailment)$/

/** "were killed when two helicopters crashed", "died in the earthquake": nobody did it. */
const isAccident = (clause: Clause, { clauses }: SentenceReading): boolean =>
  clauses.some((c) => c.governor === clause && /^(when|as|after)$/.test(c.mark ?? '') && accident.test(c.verb?.lemma ?? '')) || phrasesAfter(clause, ['in', 'by', 'during']).some((p) => accident.test(p.lemma))

/** "the Libyan oil company": a phrase that names a state which is not the traveller's. */
function isForeign(named: number[], source: number[], { parsed: { mentions } }: SentenceReading): boolean {
  const home = source.map((s) => mentions[s]?.country).find((country) => country != null)
  return named.some((i) => mentions[i]?.country != null && mentions[i]?.country !== home)
}

/** What a verb lacks to tell an act of the timeline; null where it lacks nothing. */
function lacking(frame: VerbFrame, clause: Clause, source: number[], target: number[], reading: SentenceReading): string | null {
  const { mentions } = reading.parsed
  const objects = patients(clause).flat()
  const complements = contentsOf(clause, reading.clauses)
  // "will stop enriching uranium", "the right to enrich": nothing done, where "has begun to enrich" is.
  if (frame.mode === 'nuclear' && clause.verb?.form !== 'finite' && !(clause.kind === 'infinitive' && /^(begin|start|resume)$/.test(clause.governor?.verb?.lemma ?? ''))) return 'only spoken of'
  if (frame.onlyTargets && frame.type === 'REQUEST' && source.every((s) => mentions[s]?.kind === 'group')) return 'a wish of nobody in particular'
  if ((clause.verb?.lemma === 'refuse' || clause.verb?.lemma === 'decline') && complements.length) return 'no act in what was declined'
  if (frame.type === 'AGREE' && target.length && target.every((t) => isPress(mentions[t]))) return 'only told to the press'
  if ((clause.verb?.lemma === 'fight' || clause.verb?.lemma === 'battle') && complements.some((c) => c.kind === 'infinitive')) return 'a struggle for something, not an attack'
  if (clause.verb?.lemma === 'help' && frame.type === 'AID' && complements.length && target.every((t) => mentions[t]?.kind === 'person' || mentions[t]?.kind === 'group')) return 'help with what is no aid'
  if (clause.verb?.lemma === 'meet' && objects.length > 0 && objects.every((p) => duties.test(p.lemma))) return 'nobody whom it met'
  if (frame.mode === 'host' && clause.verb?.lemma === 'receive' && objects.every((p) => /^(people|person|refugee|migrant|body)$/.test(p.lemma))) return 'nobody in particular'
  if (clause.verb?.lemma === 'exempt' && phrasesAfter(clause, ['from']).some((p) => /^(blame|criticism|responsibility|guilt)$/.test(p.lemma))) return 'nothing that binds'
  if (clause.verb?.lemma === 'commit' && patients(clause).flat().some(({ lemma }) => isOfClass(lemma, 'wrongdoing'))) return 'a wrong, no promise'
  if ((frame.type === 'SUPPORT' || frame.type === 'ACCUSE') && objects.some((p) => /^(himself|herself|itself|themselves)$/.test(p.lemma))) return 'nobody but himself'
  // "let Russia know", "let down its allies"
  if (clause.verb?.lemma === 'let' && !complements.some((c) => c.verb?.lemma !== 'know')) return 'nothing that it permits'
  if (clause.verb?.lemma === 'climb down' && objects.length) return 'down from a thing'
  if (frame.label === 'Orders' && objects.length > 0 && objects.every((p) => p.lemma === 'it') && !complements.length) return 'nobody who is to obey'
  if (frame.needsTarget && !target.length) return 'nobody it was done to'
  if (frame.type === 'REQUEST' && !objects.length && complements.some((c) => c.kind === 'complement')) return 'an opinion, not a request'
  if (clause.kind === 'gerund' && clause.mark !== null && clause.mark !== ',' && !objects.length && !frame.both && !clause.verb?.lemma.includes(' ')) return 'no object'
  if (!objects.length && frame.mode === 'bomb' && frame.untargeted && partiesIn(placeDescribed(clause), reading).length) return null
  if (!objects.length && !complements.length && clause.verb?.lemma === 'refuse' && clause.kind === 'main' && !clause.verb.passive) return null
  if (!objects.length && frame.type === 'REJECT' && isAboutClaim(clause, reading)) return null
  if (!objects.length && !frame.both && !frame.alone && !(complements.length && wordy.has(frame.type)) && !clause.verb?.lemma.includes(' ') && !phrasesAfter(clause, frame.targets ?? []).length) return 'no object'
  if ((clause.kind === 'relative' || clause.verb?.lemma === 'occupy') && clause.verb?.tense === 'present' && !clause.verb.perfect && !clause.verb.progressive && frame.type === 'ASSAULT') return 'a lasting state'
  if (clause.verb?.lemma === 'target' && clause.verb.passive && clause.verb.tense === 'present' && !agents(clause).length) return 'what it is meant for, not an attack'
  if (frame.mode === 'kill' && clause.verb?.passive && !source.length && isAccident(clause, reading)) return 'an accident'
  if (!frame.traveller) return null
  if (clause.verb?.lemma !== 'visit' && source.length > 0 && source.every((s) => isCrowd(mentions[s]))) return 'a march, no visit'
  if (objects.concat(phrasesAfter(clause, ['to'])).some((p) => p.lemma === 'poll' || p.lemma === 'polls')) return 'a vote, no journey'
  const abroad = target.filter((t) => ['country', 'place', 'person'].includes(mentions[t]?.kind ?? '') || (clause.verb?.lemma === 'visit' && mentions[t]?.country != null))
  if (!abroad.length) return clause.verb?.lemma === 'visit' && target.length && isForeign(objects.flatMap((p) => p.mentions), source, reading) ? null : 'a journey to nobody'
  const home = source.map((s) => mentions[s]?.country).find((country) => country != null)
  return home && abroad.every((t) => mentions[t]?.country === home) ? 'a journey within one country' : null
}

/** "..., a claim the president rejected", "..., a charge that Moscow denied": what was just said is what is rejected. */
function isAboutClaim({ subject: [subject], verb }: Clause, { chunked: { tokens } }: SentenceReading): boolean {
  if (!subject || !verb || verb.passive || verb.negated) return false
  const behind = /^(that|which)$/.test(tokens[subject.from - 1]?.text ?? '') ? subject.from - 1 : subject.from
  const [comma, article, noun] = tokens.slice(Math.max(0, behind - 3), behind)
  return comma?.text === ',' && /^an?$/.test(article?.text ?? '') && claimNoun.test(noun?.lemma ?? '')
}
