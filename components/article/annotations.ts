import { actorAddress, agreementAddress, countryAddress, eventAddress, timelineAddress } from '@/components/ui/addresses'
import { dateWords } from '@/lib/date-words'
import { edtfBounds } from '@/model/edtf'
import { isParticular } from '@/model/is-particular'
import type { ArticleView } from '@/model/views/page-views'

/** A marked stretch of an article: what kind of mark, its name for those who can't see it, and where it leads (null: nowhere). */
export type Annotation = { start: number; end: number; kind: 'who' | 'act' | 'when'; name: string; href: string | null }

type Mention = ArticleView['mentions'][number]

function mentionAddress({ kind, actor, name, country }: Mention): string | null {
  if (kind === 'country') return country ? countryAddress(country) : null
  if (!actor) return null
  if (kind === 'agreement') return agreementAddress(actor)
  return isParticular({ name, country }) ? actorAddress(actor) : null
}

/**
 * The acts, names and dates of an article, in text order and never overlapping: an act goes before a name, a name before a date,
 * and of two names the longer. Places that are no party and dates that no calendar holds are left out. Offsets of the body.
 */
export function annotations(article: Pick<ArticleView, 'mentions' | 'dates' | 'events'>): Annotation[] {
  const acts = article.events.map(({ event, act }): Annotation => ({ ...act, kind: 'act', name: event.title, href: eventAddress(event.id) }))
  const names = article.mentions
    .filter((mention) => mention.kind !== 'place')
    .map((mention): Annotation => ({ start: mention.start, end: mention.end, kind: 'who', name: mention.name, href: mentionAddress(mention) }))
  const dates = article.dates.flatMap((date): Annotation[] => {
    const bounds = date.edtf ? edtfBounds(date.edtf) : null
    if (!date.edtf || !bounds) return []
    return [{ start: date.start, end: date.end, kind: 'when', name: dateWords({ edtf: date.edtf, ...bounds }), href: timelineAddress(bounds.start) }]
  })
  const kept: Annotation[] = []
  for (const group of [acts, names, dates]) {
    const longestFirst = group.toSorted((a, b) => b.end - b.start - (a.end - a.start))
    for (const each of longestFirst) if (each.start < each.end && !kept.some((other) => other.start < each.end && each.start < other.end)) kept.push(each)
  }
  return kept.sort((a, b) => a.start - b.start)
}
