import { countWords } from '@/lib/date-words'
import { Prisma, db } from '@/lib/db'
import { greatestCity, placeCoordinates } from '@/lib/place-coordinates'
import { filtersToParams, type Filters } from '@/model/filters'
import { QuadClass } from '@/model/plover'
import type { MapPlace, MapView } from '@/model/views/map-view'
import { cached } from './cached'
import { countEvents, readExtent, underFilters } from './event-conditions'

/** Where events happened and whose people took part in them, under these filters. */
export const getMap = (filters: Filters): Promise<MapView> => cached(`map?${filtersToParams({ ...filters, lanes: 'country' })}`, () => readMap(filters))

type Counted = { quad: QuadClass; events: number }
type PlaceRow = Counted & { name: string; country: string | null }
type CountryRow = Counted & { code: string; slug: string; name: string; kind: string }

async function readMap(filters: Filters): Promise<MapView> {
  const condition = underFilters(filters)
  const [placeRows, countryRows, events, withPlace, extent] = await Promise.all([
    db().$queryRaw<PlaceRow[]>`SELECT e.place_name AS name, e.place_country AS country, e.quad, count(*)::int AS events FROM event e WHERE ${condition} AND e.place_name IS NOT NULL GROUP BY 1, 2, 3`,
    db().$queryRaw<CountryRow[]>`SELECT c.code, c.slug, c.name, c.kind, e.quad, count(*)::int AS events FROM event e JOIN event_lane l ON l.event_id = e.id AND l.kind = 'country' JOIN country c ON c.code = l.key WHERE ${condition} GROUP BY 1, 2, 3, 4, 5`,
    countEvents(condition),
    countEvents(Prisma.sql`${condition} AND e.place_name IS NOT NULL`),
    readExtent(underFilters({ ...filters, from: undefined, to: undefined })),
  ])
  const { places, unplaced } = placed(placeRows)
  const all = gather(countryRows, ({ code }) => code).map(({ row: { code, slug, name, kind }, events, counts }) => ({ code, slug, name, kind, events, counts }))
  const countries = all.filter(({ kind }) => kind === 'country').map(({ code, slug, name, events, counts }) => ({ code, slug, name, events, counts, at: greatestCity(code) }))
  const bodies = all.filter(({ kind }) => kind !== 'country').map(({ code, slug, name, events, counts }) => ({ code, slug, name, events, counts }))
  return { extent, events, withPlace, places, unplaced, countries, bodies, lead: leadOf({ events, withPlace, places, countries }) }
}

/** Rows of one quad class each, added up by a key, the fullest first. */
function gather<R extends Counted>(rows: R[], keyOf: (row: R) => string): { row: R; events: number; counts: Record<QuadClass, number> }[] {
  const sums = new Map<string, { row: R; events: number; counts: Record<QuadClass, number> }>()
  for (const row of rows) {
    const sum = sums.get(keyOf(row)) ?? { row, events: 0, counts: Object.fromEntries(QuadClass.options.map((quad) => [quad, 0])) as Record<QuadClass, number> }
    sum.events += row.events
    sum.counts[row.quad] += row.events
    sums.set(keyOf(row), sum)
  }
  return [...sums.values()].sort((a, b) => b.events - a.events || (keyOf(a.row) < keyOf(b.row) ? -1 : 1))
}

/** Places by where they lie (Kiev and Kyiv are one spot), and those that no list knows. */
function placed(rows: PlaceRow[]): Pick<MapView, 'places' | 'unplaced'> {
  const spots = rows.map((row) => ({ ...row, spot: placeCoordinates(row.name, row.country) }))
  const places = gather(spots.filter(({ spot }) => spot !== null), ({ spot }) => `${spot?.lng} ${spot?.lat}`).flatMap(({ row, events, counts }): MapPlace[] => (row.spot && row.country ? [{ name: row.name, country: row.country, ...row.spot, events, counts }] : []))
  return { places, unplaced: gather(spots.filter(({ spot }) => spot === null), ({ name }) => name).map(({ row, events }) => ({ name: row.name, events })) }
}

function leadOf({ events, withPlace, places, countries }: Pick<MapView, 'events' | 'withPlace' | 'places' | 'countries'>): string {
  const [first, second] = places
  if (!events) return 'No event answers to these filters.'
  const who = countries[0] ? `People and bodies of ${countWords(countries.length, 'country', 'countries')} take part in ${countWords(events, 'event')}, ${countries[0].name} most often.` : `${countWords(events, 'event')}, none of them with a country that has land.`
  const where = first ? `Of ${countWords(withPlace, 'event')} an article says where: most often ${first.name}${second ? `, then ${second.name}` : ''}.` : 'Of none of them an article names a town that is known.'
  return `${who} ${where}`
}
