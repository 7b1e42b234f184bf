import { agents, partiesIn } from './arguments'
import type { Candidate, SentenceReading } from './candidate'
import { speakingVerbs } from './lexicon'
import type { NounPhrase } from './syntax/items'

/** Those who tell of an act, outermost last: subjects of the reporting clauses above it, "according to X", the speaker of a quotation around it. */
export function speakersOf(candidate: Candidate, reading: SentenceReading): number[] {
  const { parsed, chunked } = reading
  const speakers: number[] = []
  let clause = candidate.clause
  for (let steps = 0; clause && steps < 8; steps++) {
    for (const { word, phrases } of clause.prepositions) if (word === 'according to') speakers.push(...partiesIn(phrases, reading))
    const above = clause.governor
    if (above?.verb && speakingVerbs.has(above.verb.lemma) && (clause.kind === 'complement' || above.kind === 'attribution')) speakers.push(...partiesIn(agents(above), reading, false))
    clause = above
  }
  if (candidate.clause?.kind === 'attribution') speakers.push(...partiesIn(agents(candidate.clause), reading, false))
  speakers.push(...partiesIn(toldByAll(reading), reading))
  const act = chunked.tokens[candidate.act[0]]
  for (const quotation of parsed.quotations) if (act && quotation.speaker !== null && quotation.start <= act.start && quotation.end >= act.end) speakers.push(quotation.speaker)
  const seen = new Set<string>()
  return speakers.filter((index) => {
    const mention = parsed.mentions[index]
    const key = mention?.actor ?? mention?.name ?? ''
    return mention !== undefined && !seen.has(key) && seen.add(key)
  })
}

/** "..., according to X" at the end or the head of a sentence is of all that it tells. */
function toldByAll({ chunked: { items } }: SentenceReading): NounPhrase[] {
  const at = items.findIndex((item) => item.kind === 'preposition' && item.word === 'according to')
  const before = items[at - 1]
  const phrase = items[at + 1]
  return at >= 0 && phrase?.kind === 'noun' && (!before || before.kind === 'comma' || before.kind === 'stop') ? [phrase] : []
}
