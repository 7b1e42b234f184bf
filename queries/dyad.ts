import { countWords, isoDateWords, rangeWords } from '@/lib/date-words'
import { Prisma, db } from '@/lib/db'
import { filtersToParams, type Filters, noFilters } from '@/model/filters'
import type { Periods } from '@/model/periods'
import type { DyadSide, DyadView } from '@/model/views/dyad-view'
import type { RelationMonth } from '@/model/views/relation-view'
import type { EventListView } from '@/model/views/timeline-view'
import { cached } from './cached'
import { countEvents } from './event-conditions'
import { readPeriods } from './dyad/compared-periods'
import { readContacts } from './dyad/contacts'
import { readDemands } from './dyad/demands'
import { withBoth } from './dyad/directed'
import { readDirections } from './dyad/lanes'
import { readSharedAgreements } from './dyad/shared-agreements'
import { readEventPage } from './event-page'
import { readMonths } from './relation-months'

const find = (key: string) => db().country.findFirst({ where: { OR: [{ code: key }, { slug: key }] }, select: { code: true, slug: true, name: true } })

/** The two countries or bodies of a dyad by code or slug; null where one is unknown or both are the same. */
export async function findSides(first: string, second: string): Promise<{ a: DyadSide; b: DyadSide } | null> {
  const [a, b] = await Promise.all([find(first), find(second)])
  return a && b && a.code !== b.code ? { a, b } : null
}

/** What two countries did together and to each other under these filters (`country` is the dyad's own); null where one of them is unknown. */
export async function getDyad(first: string, second: string, filters = noFilters, periods: Periods = {}): Promise<DyadView | null> {
  const sides = await findSides(first, second)
  if (!sides) return null
  const { a, b } = sides
  return cached(`dyad ${a.code} ${b.code}?${filtersToParams(filters)} ${periods.first?.edtf} ${periods.second?.edtf}`, () => readDyad(a, b, filters, periods))
}

/** The events of two countries, the newest first; `cursor` is the `next` of the page before. Null where one of them is unknown. */
export async function getDyadEvents(first: string, second: string, filters: Filters, cursor?: string): Promise<EventListView | null> {
  const sides = await findSides(first, second)
  return sides && readEventPage(withBoth(sides.a.code, sides.b.code, filters), cursor)
}

async function readDyad(a: DyadSide, b: DyadSide, filters: Filters, asked: Periods): Promise<DyadView> {
  const both = withBoth(a.code, b.code, filters)
  const [events, history, directions, log, claims, agreements, periods, extent] = await Promise.all([
    countEvents(both), readMonths(both), readDirections(a.code, b.code, both), readContacts(a.code, b.code, both), readDemands(a.code, b.code, both), readSharedAgreements(a.code, b.code, both), readPeriods(a.code, b.code, both, asked), readExtent(both),
  ])
  const counts = { events, cooperation: sumOf(history, 'cooperation'), conflict: sumOf(history, 'conflict') }
  return { a, b, counts, extent, history, ...directions, ...log, ...claims, agreements, periods, lead: leadOf(counts, extent && rangeWords(extent.from, extent.to), log.contacts) }
}

const sumOf = (history: RelationMonth[], side: 'cooperation' | 'conflict') => history.filter(({ quad }) => quad.endsWith(side)).reduce((sum, month) => sum + month.events, 0)

async function readExtent(both: Prisma.Sql): Promise<DyadView['extent']> {
  const [row] = await db().$queryRaw<{ first: string | null; last: string | null }[]>`SELECT min(e.starts_on)::text AS first, max(e.starts_on)::text AS last FROM event e WHERE ${both}`
  return row?.first && row.last ? { from: row.first, to: row.last } : null
}

function leadOf({ events, cooperation, conflict }: DyadView['counts'], span: string | null, contacts: DyadView['contacts']): string {
  if (!events || !span) return 'No article read so far tells of both in one event.'
  const last = contacts.find(({ event }) => event.modality !== 'planned')
  const said = events - cooperation - conflict
  const parts = [`${cooperation} brought them together`, `${conflict} set them apart`, said > 0 && `${said} ${said === 1 ? 'was' : 'were'} only announced, threatened or denied`].filter((part) => part !== false)
  const contact = last ? ` The last contact that the articles tell of: ${last.event.title}, ${isoDateWords(last.event.date.start)}.` : ' No call, visit or meeting is told of.'
  return `${countWords(events, 'event')}, ${span}: ${parts.slice(0, -1).join(', ')} and ${parts.at(-1) ?? ''}.${contact}`
}
