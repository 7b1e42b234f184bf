import { agents, partiesIn } from './arguments'
import type { Candidate, SentenceReading } from './candidate'
import { speakingVerbs } from './lexicon'

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
  const act = chunked.tokens[candidate.act[0]]
  for (const quotation of parsed.quotations) if (act && quotation.speaker !== null && quotation.start <= act.start && quotation.end >= act.end) speakers.push(quotation.speaker)
  const seen = new Set<string>()
  return speakers.filter((index) => {
    const mention = parsed.mentions[index]
    const key = mention?.actor ?? mention?.name ?? ''
    return mention !== undefined && !seen.has(key) && seen.add(key)
  })
}
