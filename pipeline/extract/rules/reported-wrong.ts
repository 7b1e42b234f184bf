import judgement from '@/pipeline/lexicon/judgement-words.json'
import { agreementsIn, contentsOf, contentVerbs, partiesIn, phrasesAfter, sameSide } from '../arguments'
import { buildCandidate } from '../build-candidate'
import type { Candidate, Rule, SentenceReading } from '../candidate'
import { matchVerbFrame } from '../match-verb-frame'
import { modalityOf } from '../modality-of'
import { speaksForMany } from '../parties'
import type { Clause } from '../syntax/clause'
import { tellingClause } from '../telling-clause'

const wrongs = new Set(judgement.wrongVerbs)
/** What is broken by a wrong: "would break international law". */
const rules = /^(law|rule|promise|word|agreement|accord|deal|ceasefire|truce|treaty|resolution|commitment|pledge)$/
const failing = new Set(['fail', 'neglect', 'refuse'])

/** "X said Y had violated the truce", "X said that Y had failed to act": what one side says of another's wrong is an accusation, whatever was done. */
export const reportedWrong: Rule = {
  name: 'reported-wrong',
  read: (reading) => reading.clauses.flatMap((clause) => accusation(clause, reading) ?? []),
}

function accusation(clause: Clause, reading: SentenceReading): Candidate | null {
  const { verb } = clause
  const governor = tellingClause(clause)
  if (!verb || verb.passive || (verb.modal && verb.modal !== 'would') || verb.tense === 'future' || !governor?.verb) return null
  const source = partiesIn(governor.subject, reading)
  const target = partiesIn(clause.subject, reading)
  const deed = !target.length && clause.subject.some((p) => deeds.test(p.lemma) && /^(the|this|that|such)$/i.test(reading.chunked.tokens[p.from]?.text ?? ''))
  // "The deal fails to achieve its aim, he said": no deed of anybody's, and no agreement for him.
  const accords = target.length || verb.lemma !== 'fail' ? [] : agreementsIn(clause.subject, reading)
  const accord = accords.length > 0
  if (!source.length || !(target.length || deed || accord) || !speaksForMany(source, reading.parsed) || target.some((t) => source.some((s) => sameSide(t, s, reading)))) return null
  const unkept = verb.negated || clause.objects.flat().some((p) => /^(neither|none|nothing)$/.test(reading.chunked.tokens[p.from]?.text ?? ''))
  if (!(unkept ? keeps.has(verb.lemma) || doesNothing(clause) : doesWrong(clause, reading))) return null
  if (accord) return buildCandidate(clause, reading, { type: 'REJECT', mode: 'reject', label: 'Rejects', source, target: accords, modality: modalityOf(governor), told: governor, claims: [governor.verb.main, ...contentVerbs(clause, reading.clauses)], weight: 0.7 })
  return buildCandidate(clause, reading, { type: 'ACCUSE', mode: 'accuse', label: 'Accuses', source, target: target.slice(0, 1), modality: modalityOf(governor), told: governor, claims: [governor.verb.main, ...contentVerbs(clause, reading.clauses)], weight: 0.85 })
}

/** "had violated the truce", "had failed to act", "had decided to leave the treaty", "was trying to undermine it". */
function doesWrong(clause: Clause, reading: SentenceReading): boolean {
  const lemma = clause.verb?.lemma ?? ''
  const aims = contentsOf(clause, reading.clauses).filter(({ kind }) => kind === 'infinitive')
  const breaks = lemma === 'break' && clause.objects.flat().some((p) => rules.test(p.lemma))
  const quits = /^(decide|choose|resolve)$/.test(lemma) && aims.some((c) => matchVerbFrame(c, reading)?.frame.mode === 'quit')
  const fails = failing.has(lemma) && aims.length > 0
  const strives = striving.has(lemma) && aims.some((c) => isWrong(c, reading))
  return wrongs.has(lemma) || breaks || fails || quits || strives || seeksWar(clause, reading) || ordersBlow(clause) || isInBreach(clause)
}

/** "the decision violated ...", "said the decree went against ...": a deed whose doer the sentence leaves out. */
const deeds = /^(decision|decree|law|move|vote|order|step|recognition|bill|referendum|measure|sanction|action|plan|test|launch|strike|attack|annexation|deployment|declaration|ruling|blockade)$/

/** "was in breach of the accord", "stood in violation of the resolution". */
const isInBreach = (clause: Clause): boolean => /^(be|stand|remain)$/.test(clause.verb?.lemma ?? '') && phrasesAfter(clause, ['in']).some(({ lemma }) => /^(breach|violation|contravention|defiance)$/.test(lemma))

/** "had ordered the use of the gas": who commands a blow. */
const ordersBlow = ({ verb, objects }: Clause): boolean =>
  verb?.lemma === 'order' && objects.flat().some(({ lemma }) => /^(use|attack|strike|killing|murder|assassination|bombing|shelling|poisoning|assault|invasion)$/.test(lemma))

/** "does everything to undermine them", "wants to start a war". */
const striving = new Set(['do', 'try', 'want', 'seek', 'attempt', 'plan', 'intend'])

const isWrong = (clause: Clause, reading: SentenceReading): boolean => {
  const { verb, prepositions } = clause
  return verb !== null && (wrongs.has(verb.lemma) || (/^(turn|stand)$/.test(verb.lemma) && prepositions.some(({ word, phrases }) => word === 'on' && phrases.some((p) => p.lemma === 'head'))) || seeksWar(clause, reading))
}

const war = /^(war|conflict|bloodshed)$/

/** "wants war", "was preparing for a war", "had not forgotten the second war and wants to start a third". */
const seeksWar = (clause: Clause, { chunked: { tokens } }: SentenceReading): boolean =>
  /^(want|seek|prepare|start|provoke|unleash|trigger|wage)$/.test(clause.verb?.lemma ?? '')
  && [...clause.objects.flat(), ...phrasesAfter(clause, ['for'])].some(({ lemma, from }) => war.test(lemma) || (/^(second|third|fourth|another)$/.test(lemma) && tokens.slice(0, from).some((t) => war.test(t.lemma))))

/** "was not honouring the deal": what one ought to keep. */
const keeps = new Set(['honour', 'honor', 'keep', 'keep to', 'respect', 'observe', 'abide', 'abide by', 'comply', 'comply with', 'fulfil', 'fulfill', 'meet', 'implement', 'live up to', 'stick to', 'adhere to'])

const doesNothing = ({ verb, objects }: Clause): boolean => verb?.lemma === 'do' && objects.flat().some((p) => p.lemma === 'nothing' || p.lemma === 'little')
