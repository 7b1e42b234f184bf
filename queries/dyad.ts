import { countWords, isoDateWords } from '@/lib/date-words'
import { db } from '@/lib/db'
import type { DyadView } from '@/model/views/page-views'
import { inCountry } from './country'
import { findSummaries } from './event-summary'
import { spanOf } from './span-of'

const shown = 300

const find = (key: string) => db().country.findFirst({ where: { OR: [{ code: key }, { slug: key }] }, select: { code: true, slug: true, name: true } })

/** What two countries did together and to each other, newest first (the last 300); null where one of them is unknown. Takes codes or slugs. */
export async function getDyad(first: string, second: string): Promise<DyadView | null> {
  const [a, b] = await Promise.all([find(first), find(second)])
  if (!a || !b) return null
  const where = { AND: [inCountry(a.code), inCountry(b.code)] }
  const facts = { modality: { in: ['occurred' as const, 'ongoing' as const] } }
  const [span, cooperation, conflict, events, [contact]] = await Promise.all([
    spanOf(where),
    db().event.count({ where: { ...where, ...facts, quad: { in: ['verbal_cooperation', 'material_cooperation'] } } }),
    db().event.count({ where: { ...where, ...facts, quad: { in: ['verbal_conflict', 'material_conflict'] } } }),
    findSummaries(where, shown),
    findSummaries({ ...where, ...facts, type: 'CONSULT' }, 1),
  ])
  const lead = span.count
    ? `${countWords(span.count, 'event')}, ${span.words}: ${cooperation} brought them together, ${conflict} set them apart.${contact ? ` Last contact: ${contact.title}, ${isoDateWords(contact.date.start)}.` : ''}`
    : 'No event in the articles holds both.'
  return { a, b, lead, counts: { events: span.count, cooperation, conflict }, events: { events, total: span.count, next: null } }
}
