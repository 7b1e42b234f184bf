import { db } from '@/lib/db'
import type { CountryView } from '@/model/views/page-views'

/** Organisations and groups tied to a country that act in events, most often first. */
export function groupsOf(code: string): Promise<CountryView['groups']> {
  return db().$queryRaw<CountryView['groups']>`
    SELECT a.slug AS key, a.name, a.kind, l.count FROM actor a
    CROSS JOIN LATERAL (SELECT count(*)::int AS count FROM event_lane WHERE kind = 'actor' AND key = a.slug) l
    WHERE a.country_code = ${code} AND a.kind IN ('organisation', 'group') AND l.count > 0
    ORDER BY l.count DESC, a.name LIMIT 60`
}
