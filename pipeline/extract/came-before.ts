import type { Candidate, SentenceReading } from './candidate'
import { verbFrames } from './lexicon'

const earlier = new Set(['after', 'following', 'since', 'over', 'despite'])
const violent = new Set(['ASSAULT', 'COERCE'])
/** "condemned the attack": what words answer was done before them. */
const answering = new Set(['ACCUSE', 'SUPPORT', 'REJECT'])
const inPhrase = new Set(['DET', 'ADJ', 'NUM', 'NOUN', 'PROPN'])

/** True of an act told by a noun that another act followed: "met his aides following the bombings", "sanctions over the attack". What is told after talks is of their day. */
export function isWhatCameBefore({ act, clause, type }: Candidate, { chunked: { tokens } }: SentenceReading): boolean {
  if (type === 'CONSULT' || type === 'AGREE') return false
  if (clause?.verb && act[0] === clause.verb.from) return false
  if (clause?.verb && violent.has(type) && answering.has(verbFrames.get(clause.verb.lemma)?.[0]?.type ?? '') && clause.objects.flat().some((p) => p.head === act[0])) return true
  let i = act[0] - 1
  while (i >= 0 && inPhrase.has(tokens[i]?.pos ?? '')) i--
  return earlier.has(tokens[i]?.text.toLowerCase() ?? '')
}
