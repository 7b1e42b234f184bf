import type { Evidence } from '@/model/event-draft'

const occasions = /\b(?:(?:told|at|in|during|after|gave)\b[^.;"“”]{0,40}?)?\b(?:(?:a|an|the|his|her|its|their|daily|regular|weekly|joint|news|press|written|brief)\s)+(?:briefing|news conference|press conference|conference call|statement|interview|teleconference)\b(?:\s+(?:in|on)\s\p{Lu}\p{L}+)?/u

/** Where it was said, in the words of the sentence ("told a daily briefing", "at a news conference in Kiev"), with offsets of the body; null where the sentence names no such occasion. */
export function occasionOf({ start, quote }: Evidence): Evidence | null {
  const match = occasions.exec(quote)
  return match ? { start: start + match.index, end: start + match.index + match[0].length, quote: match[0] } : null
}
