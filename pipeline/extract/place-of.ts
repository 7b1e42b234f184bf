import type { EventDraft } from '@/model/event-draft'
import type { Candidate, SentenceReading } from './candidate'
import { headMention } from './parties'

/** Where a candidate took place: a place named after "in" or "at" in its clause; null where none is. */
export function placeOf(candidate: Candidate, { parsed, chunked }: SentenceReading): EventDraft['place'] {
  const phrases = candidate.clause?.prepositions.filter((p) => p.word === 'in' || p.word === 'at').flatMap((p) => p.phrases) ?? []
  const found = phrases.flatMap((phrase) => {
    const index = headMention(phrase, parsed, chunked.tokens)
    const mention = index === null ? undefined : parsed.mentions[index]
    return mention && (mention.kind === 'place' || (mention.kind === 'country' && mention.form === 'name')) ? [mention] : []
  })
  const place = found.find((m) => m.kind === 'place') ?? found[0]
  return place ? { name: place.name, country: place.country, start: place.start, end: place.end } : null
}
