import judgement from '@/pipeline/lexicon/judgement-words.json'
import { contentsOf, contentVerbs, partiesIn, sameSide } from '../arguments'
import { buildCandidate } from '../build-candidate'
import type { Candidate, Rule, SentenceReading } from '../candidate'
import { speakingVerbs } from '../lexicon'
import { modalityOf } from '../modality-of'
import { speaksForMany } from '../parties'
import type { Clause } from '../syntax/clause'

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
  const { verb, governor } = clause
  if (clause.kind !== 'complement' || !verb || verb.passive || (verb.modal && verb.modal !== 'would') || verb.tense === 'future' || !governor?.verb || governor.verb.negated) return null
  if (!speakingVerbs.has(governor.verb.lemma) && governor.verb.lemma !== 'tell') return null
  const source = partiesIn(governor.subject, reading)
  const target = partiesIn(clause.subject, reading)
  if (!source.length || !target.length || !speaksForMany(source, reading.parsed) || target.some((t) => source.some((s) => sameSide(t, s, reading)))) return null
  const content = contentsOf(clause, reading.clauses)
  const unkept = verb.negated || clause.objects.flat().some((p) => /^(neither|none|nothing)$/.test(reading.chunked.tokens[p.from]?.text ?? ''))
  const wrong = unkept ? keeps.has(verb.lemma) || doesNothing(clause) : wrongs.has(verb.lemma) || (verb.lemma === 'break' && clause.objects.flat().some((p) => rules.test(p.lemma))) || (failing.has(verb.lemma) && content.some((c) => c.kind === 'infinitive')) || (striving.has(verb.lemma) && content.some((c) => c.kind === 'infinitive' && isWrong(c)))
  if (!wrong) return null
  return buildCandidate(clause, reading, { type: 'ACCUSE', mode: 'accuse', label: 'Accuses', source, target: target.slice(0, 1), modality: modalityOf(governor), told: governor, claims: [governor.verb.main, ...contentVerbs(clause, reading.clauses)], weight: 0.85 })
}

/** "does everything to undermine them", "wants to start a war". */
const striving = new Set(['do', 'try', 'want', 'seek', 'attempt', 'plan', 'intend'])

const isWrong = ({ verb, objects }: Clause): boolean =>
  verb !== null && (wrongs.has(verb.lemma) || (/^(start|provoke|unleash|trigger|wage)$/.test(verb.lemma) && objects.flat().some((p) => /^(war|conflict|bloodshed)$/.test(p.lemma))))

/** "was not honouring the deal": what one ought to keep. */
const keeps = new Set(['honour', 'honor', 'keep', 'keep to', 'respect', 'observe', 'abide', 'abide by', 'comply', 'comply with', 'fulfil', 'fulfill', 'meet', 'implement', 'live up to', 'stick to', 'adhere to'])

const doesNothing = ({ verb, objects }: Clause): boolean => verb?.lemma === 'do' && objects.flat().some((p) => p.lemma === 'nothing' || p.lemma === 'little')
