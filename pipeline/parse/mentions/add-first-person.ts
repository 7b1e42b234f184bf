import type { Mention, Quotation } from '@/model/parsed-article'
import { slugify } from '@/lib/slugify'
import { countryName } from '../lexicon/names'
import type { TextView } from '../text-view'

const alone = new Set(['i', 'me', 'my', 'mine', 'myself'])
const together = new Set(['we', 'us', 'our', 'ours', 'ourselves'])

/** Adds "I" and "we" inside quotations: "I" is the speaker, "we" the state the speaker acts for (the speaker where none is known). Speakers keep pointing at their mentions. */
export function addFirstPerson(view: TextView, mentions: Mention[], quotations: Quotation[]): { mentions: Mention[]; quotations: Quotation[] } {
  const added: Mention[] = []
  for (const [i, word] of view.lower.entries()) {
    const token = view.tokens[i]
    if (!token || (!alone.has(word) && !together.has(word)) || token.text === 'US') continue
    const quotation = quotations.findLast(({ start, end, speaker }) => start <= token.start && end >= token.end && speaker !== null)
    const speaker = quotation?.speaker === null || !quotation ? undefined : mentions[quotation.speaker]
    if (speaker) added.push({ start: token.start, end: token.end, text: token.text, ...meaning(speaker, together.has(word)) })
  }
  if (!added.length) return { mentions, quotations }
  const all = [...mentions, ...added].sort((a, b) => a.start - b.start || b.end - a.end)
  const place = new Map(all.map((mention, index) => [mention, index]))
  const moved = (speaker: number | null) => (speaker === null ? null : (place.get(mentions[speaker] as Mention) ?? null))
  return { mentions: all, quotations: quotations.map((quotation) => ({ ...quotation, speaker: moved(quotation.speaker) })) }
}

function meaning(speaker: Mention, plural: boolean): Omit<Mention, 'start' | 'end' | 'text'> {
  const state = speaker.country === null ? null : countryName(speaker.country)
  if (plural && state && speaker.kind !== 'group') return { kind: 'country', actor: slugify(state), name: state, country: speaker.country, office: null, form: 'pronoun' }
  const { kind, actor, name, country, office } = speaker
  return plural && kind === 'person' ? { kind: 'group', actor, name, country, office: null, form: 'pronoun' } : { kind, actor, name, country, office, form: 'pronoun' }
}
