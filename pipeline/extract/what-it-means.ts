import type { SentenceReading } from './candidate'
import { nounFrames, type NounFrame } from './lexicon'
import type { NounPhrase, VerbGroup } from './syntax/items'

/** What takes so long that it can be begun and broken off. */
const lasting = new Set(['RETREAT', 'CONCEDE', 'MOBILIZE', 'AID', 'COOPERATE'])

/** "The withdrawal has yet to begin. X will start it on Sunday": the act that the sentence before names, where "it" is begun; null where that names none. */
export function whatItMeans({ lemma }: NounPhrase, verb: VerbGroup, { index, parsed: { sentences } }: SentenceReading): NounFrame | null {
  if (lemma !== 'it' || !/^(begin|start|resume|complete|finish)$/.test(verb.lemma)) return null
  const tokens = sentences[index - 1]?.tokens ?? []
  const noun = tokens.find((token, i) => token.pos === 'NOUN' && /^(DET|PRON|ADJ|NOUN|PART)$/.test(tokens[i - 1]?.pos ?? '') && nounFrames.has(token.lemma))
  const frame = noun && nounFrames.get(noun.lemma)?.[0]
  return frame && lasting.has(frame.type) && !frame.needs ? frame : null
}
