import { countWords } from '@/lib/date-words'
import { db } from '@/lib/db'
import { CountryView } from '@/model/views/page-views'
import { agreementsOf } from './agreements-of'
import { counterpartsOfCountry } from './counterparts'
import { spanOf } from './span-of'

/** Events in a country's lane: it acts or is acted on. */
export const inCountry = (code: string) => ({ lanes: { some: { kind: 'country' as const, key: code } } })

const inRole = (code: string, role: string) => ({ participants: { some: { countryCode: code, role } } })

/** Who acts for a country in events, most often first, in the office last held there. */
function actorsOf(code: string): Promise<CountryView['actors']> {
  return db().$queryRaw<CountryView['actors']>`
    SELECT a.slug AS key, a.name, (array_agg(p.office ORDER BY e.starts_on DESC) FILTER (WHERE p.office IS NOT NULL))[1] AS office, count(DISTINCT e.id)::int AS count
    FROM event_participant p JOIN actor a ON a.slug = p.actor_slug JOIN event e ON e.id = p.event_id
    WHERE p.country_code = ${code} AND a.kind <> 'country'
    GROUP BY a.slug, a.name ORDER BY count DESC, a.name LIMIT 24`
}

/** The page of a country, or of a body that filters treat as one, by code (USA, EU) or slug; null where there is none. */
export async function getCountry(key: string): Promise<CountryView | null> {
  const country = await db().country.findFirst({ where: { OR: [{ code: key }, { slug: key }] } })
  if (!country) return null
  const { code } = country
  const [all, done, received, actors, counterparts, agreements] = await Promise.all([
    spanOf(inCountry(code)),
    db().event.count({ where: inRole(code, 'source') }),
    db().event.count({ where: inRole(code, 'target') }),
    actorsOf(code),
    counterpartsOfCountry(code, 12),
    agreementsOf(inCountry(code)),
  ])
  const [most] = counterparts
  const lead = all.count
    ? `${countWords(all.count, 'event')}, ${all.words}: ${done} acts of its own, ${received} done to it.${most ? ` Most often with ${most.name}: ${most.cooperation} that brought them together, ${most.conflict} that set them apart.` : ''}`
    : 'No event names it yet.'
  return CountryView.parse({ code, slug: country.slug, name: country.name, kind: country.kind, counts: { events: all.count, done, received }, lead, actors, counterparts, agreements })
}
