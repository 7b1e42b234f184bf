import { countWords, rangeWords } from '@/lib/date-words'
import { db } from '@/lib/db'
import { bodiesOf, membersOf } from '@/model/memberships'
import { CountryView, type Government } from '@/model/views/page-views'
import { agreementsOf } from './agreements-of'
import { cached } from './cached'
import { getCensus } from './census/census'
import { dealingsOf } from './census/dealings'
import { counterpartsOf } from './counterparts'
import { readGovernment } from './government'
import { groupsOf } from './groups-of'

/** The people who act for a country in events, most often first, in the office last held there. */
function actorsOf(code: string): Promise<CountryView['actors']> {
  return db().$queryRaw<CountryView['actors']>`
    SELECT most.slug AS key, most.name, most.count, (
      SELECT p.office FROM event_participant p JOIN event e ON e.id = p.event_id
      WHERE p.country_code = ${code} AND p.actor_slug = most.slug AND p.office IS NOT NULL ORDER BY e.starts_on DESC, e.id DESC LIMIT 1) AS office
    FROM (
      SELECT a.slug, a.name, acts.count FROM (SELECT actor_slug, count(DISTINCT event_id)::int AS count FROM event_participant WHERE country_code = ${code} GROUP BY 1) acts
      JOIN actor a ON a.slug = acts.actor_slug AND a.kind = 'person' ORDER BY acts.count DESC, a.name LIMIT 24) most
    ORDER BY most.count DESC, most.name`
}

/** The name and the slug of countries and bodies, by code. */
async function slugsOf(codes: string[]): Promise<Map<string, { name: string; slug: string }>> {
  const rows = await db().country.findMany({ where: { code: { in: codes } }, select: { code: true, name: true, slug: true } })
  return new Map(rows.map(({ code, name, slug }) => [code, { name, slug }]))
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
export const getCountry = (key: string, on?: string): Promise<CountryView | null> => cached(`country ${key} ${on ?? ''}`, () => readCountry(key, on))

async function readCountry(key: string, on?: string): Promise<CountryView | null> {
  const country = await db().country.findFirst({ where: { OR: [{ code: key }, { slug: key }] } })
  if (!country) return null
  const { code } = country
  const census = await getCensus()
  const dealings = dealingsOf(census, 'country', code)
  const { events, source: done, target: received, first, last } = dealings
  const [actors, groups, agreements, slugs] = await Promise.all([actorsOf(code), groupsOf(code), agreementsOf(dealings.agreements), slugsOf(dealings.others.map(({ key }) => key))])
  const counterparts = counterpartsOf(census, 'country', code, dealings, (key) => slugs.get(key) ?? null)
  const [most] = counterparts
  const lead = first && last
    ? `${countWords(events, 'event')}, ${rangeWords(first, last)}: it acts in ${done} and is acted on in ${received}.${most ? ` Most often with ${most.name}: ${most.cooperation} that brought them together, ${most.conflict} that set them apart.` : ''}`
    : 'No event names it yet.'
  const government = await governmentOf(code, on ?? last ?? new Date().toISOString().slice(0, 10))
  return CountryView.parse({ code, slug: country.slug, name: country.name, kind: country.kind, counts: { events, done, received }, lead, actors, groups, government, counterparts, agreements })
}
