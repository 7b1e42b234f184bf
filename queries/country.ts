import { countWords } from '@/lib/date-words'
import { db } from '@/lib/db'
import { bodiesOf, membersOf } from '@/model/memberships'
import { CountryView, type Government } from '@/model/views/page-views'
import { agreementsOf } from './agreements-of'
import { counterpartsOfCountry } from './counterparts'
import { readGovernment } from './government'
import { groupsOf } from './groups-of'
import { spanOf } from './span-of'

/** Events in a country's lane: it acts or is acted on. */
export const inCountry = (code: string) => ({ lanes: { some: { kind: 'country' as const, key: code } } })

const inRole = (code: string, role: string) => ({ participants: { some: { countryCode: code, role } } })

/** The people who act for a country in events, most often first, in the office last held there. */
function actorsOf(code: string): Promise<CountryView['actors']> {
  return db().$queryRaw<CountryView['actors']>`
    SELECT a.slug AS key, a.name, (array_agg(p.office ORDER BY e.starts_on DESC) FILTER (WHERE p.office IS NOT NULL))[1] AS office, count(DISTINCT e.id)::int AS count
    FROM event_participant p JOIN actor a ON a.slug = p.actor_slug JOIN event e ON e.id = p.event_id
    WHERE p.country_code = ${code} AND a.kind = 'person'
    GROUP BY a.slug, a.name ORDER BY count DESC, a.name LIMIT 24`
}

/** Who governed on an ISO day; the bodies a state was in, or the states in a body. */
async function governmentOf(code: string, on: string): Promise<Government> {
  const bodies = bodiesOf(code, on)
  const members = membersOf(code, on)
  const [offices, known] = await Promise.all([readGovernment(code, on), db().country.findMany({ where: { code: { in: [...bodies.map(({ code }) => code), ...members] } }, select: { code: true, name: true } })])
  const names = new Map(known.map(({ code, name }) => [code, name]))
  return {
    on, offices,
    bodies: bodies.map(({ code, name, since, until }) => ({ key: code, name: names.get(code) ?? name, since, until, hasPage: names.has(code) })),
    members: members.flatMap((member) => (names.has(member) ? [{ key: member, name: names.get(member) ?? member }] : [])),
  }
}

/**
 * The page of a country, or of a body that filters treat as one, by code (USA, EU) or slug; null where there is none.
 * `on` is the ISO day whose government is asked for: unless given, that of the last event.
 */
export async function getCountry(key: string, on?: string): Promise<CountryView | null> {
  const country = await db().country.findFirst({ where: { OR: [{ code: key }, { slug: key }] } })
  if (!country) return null
  const { code } = country
  const [all, done, received, actors, groups, counterparts, agreements] = await Promise.all([
    spanOf(inCountry(code)),
    db().event.count({ where: inRole(code, 'source') }),
    db().event.count({ where: inRole(code, 'target') }),
    actorsOf(code),
    groupsOf(code),
    counterpartsOfCountry(code, 12),
    agreementsOf(inCountry(code)),
  ])
  const [most] = counterparts
  const lead = all.count
    ? `${countWords(all.count, 'event')}, ${all.words}: it acts in ${done} and is acted on in ${received}.${most ? ` Most often with ${most.name}: ${most.cooperation} that brought them together, ${most.conflict} that set them apart.` : ''}`
    : 'No event names it yet.'
  const government = await governmentOf(code, on ?? all.last ?? new Date().toISOString().slice(0, 10))
  return CountryView.parse({ code, slug: country.slug, name: country.name, kind: country.kind, counts: { events: all.count, done, received }, lead, actors, groups, government, counterparts, agreements })
}
