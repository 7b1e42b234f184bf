import { patients } from './arguments'
import type { Candidate, SentenceReading } from './candidate'
import { sourceOf } from './source-of'
import type { NounPhrase } from './syntax/items'
import { targetOf } from './target-of'

/** Who did an act and to whom, as far as its sentence tells; what merely happens keeps the parties it was read with. */
export function settleParties(candidate: Candidate, speakers: number[], reading: SentenceReading): Pick<Candidate, 'source' | 'target'> {
  if (candidate.happens) return candidate
  const source = sourceOf(candidate, speakers, reading)
  // "A and B blamed each other"
  if (source.length > 1 && candidate.clause && patients(candidate.clause).flat().some((p) => othersIn(p, reading))) return { source: source.slice(0, 1), target: source.slice(1) }
  const target = targetOf(candidate, source, reading)
  // "A and B held their first talks": with each other.
  if (candidate.both && !target.length && source.length > 1) return { source: source.slice(0, 1), target: source.slice(1) }
  return { source: source.map((i) => namedInstead(i, reading)), target: target.map((i) => namedInstead(i, reading)) }
}

/** "each other", "the other". */
const othersIn = ({ from, to }: NounPhrase, { chunked }: SentenceReading): boolean => chunked.tokens.slice(from, to + 1).some((t) => t.text === 'other') && to - from < 3

/** For a pronoun, the mention in the same sentence that names whom it stands for; for an office, the name that stands beside it. */
function namedInstead(index: number, { parsed, chunked }: SentenceReading): number {
  const { mentions, article: { body } } = parsed
  const mention = mentions[index]
  // "a leader of the rebels, Denis Pushilin,": who he is follows.
  if (mention?.form === 'title' && mention.actor === null) {
    const beside = mentions.findIndex((m) => m.kind === 'person' && m.form === 'name' && m.start > mention.end && /^(?: (?:of|from|in) [^,.;:]{2,60})?, $/.test(body.slice(mention.end, m.start)) && body[m.end] === ',')
    return beside >= 0 ? beside : index
  }
  if (mention?.form !== 'pronoun' || mention.actor === null) return index
  const named = mentions.findIndex((m) => m.start >= chunked.start && m.end <= chunked.end && m.actor === mention.actor && m.form !== 'pronoun')
  return named >= 0 ? named : index
}
