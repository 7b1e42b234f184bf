import { agents, partiesIn, patients, phrasesBehind, without } from '../arguments'
import { buildCandidate } from '../build-candidate'
import type { Candidate, Rule, SentenceReading } from '../candidate'
import { readActNoun } from '../read-act-noun'
import type { Clause } from '../syntax/clause'
import type { NounPhrase } from '../syntax/items'

const hostile = new Set(['ASSAULT', 'COERCE', 'MOBILIZE'])

/** "went over to the second stage of its operation, a blockade of Aden", "went over to a siege of the port": a campaign that goes on by another act of force. */
export const nextStage: Rule = {
  name: 'next-stage',
  read: (reading) => reading.clauses.flatMap((clause) => staged(clause, reading) ?? []),
}

function staged(clause: Clause, reading: SentenceReading): Candidate | null {
  const { verb } = clause
  if (!verb || verb.negated || verb.passive) return null
  const goesOver = /^(go over|go|move on|move|pass|turn|switch|shift|proceed)( to)?$/.test(verb.lemma)
  const begins = /^(begin|start|enter|launch|open)$/.test(verb.lemma)
  const to = goesOver ? [...phrasesBehind(clause, ['to']), ...(verb.lemma.endsWith(' to') ? patients(clause).flat() : [])] : begins ? patients(clause).flat() : []
  const stage = to.find(({ lemma }) => /^(stage|phase|part)$/.test(lemma))
  const act = stage ? behindComma(stage, reading) : /^go over/.test(verb.lemma) ? to.find((p) => isHostile(p, reading)) : undefined
  const frame = act ? readActNoun(act, reading) : null
  if (!act || !frame || !hostile.has(frame.type)) return null
  const source = partiesIn(agents(clause), reading)
  const target = without(partiesIn([...act.prepositions.flatMap(({ phrases }) => phrases), ...behindOf(act, reading)], reading), source, reading)
  return buildCandidate(clause, reading, { type: frame.type, mode: frame.mode, label: frame.label, source, target, claims: [act.head], weight: 0.8 })
}

const isHostile = (phrase: NounPhrase, reading: SentenceReading): boolean => hostile.has(readActNoun(phrase, reading)?.type ?? '')

/** "the second stage of its operation, a blockade": what the stage is. */
function behindComma(stage: NounPhrase, reading: SentenceReading): NounPhrase | undefined {
  const { nouns, chunked: { tokens } } = reading
  const comma = tokens.findIndex(({ text }, i) => i > stage.to && text === ',')
  return comma < 0 || comma > stage.to + 6 ? undefined : nouns.find((p) => p.from === comma + 1 && isHostile(p, reading))
}

/** "a blockade of Aden", where the phrase is set off by a comma and what follows it is not read as its own. */
const behindOf = ({ to }: NounPhrase, { nouns, chunked: { tokens } }: SentenceReading): NounPhrase[] =>
  /^(of|on|against|in)$/.test(tokens[to + 1]?.text ?? '') ? nouns.filter(({ from }) => from === to + 2) : []
