import { db, Prisma } from '@/lib/db'
import { filtersToParams, type Filters } from '@/model/filters'
import { PlanListView } from '@/model/views/timeline-view'
import { cached } from './cached'
import { windowOf } from './window-of'

const most = 60

const anyOf = (column: Prisma.Sql, values: readonly string[]) => (values.length ? [Prisma.sql`${column} && ${[...values]}::text[]`] : [])
const oneOf = (column: Prisma.Sql, values: readonly string[]) => (values.length ? [Prisma.sql`${column} = ANY(${[...values]})`] : [])

/** What articles told in the window say is to come without a day, under the filters that the timeline has too. */
export const getPlanList = (filters: Filters): Promise<PlanListView> => cached(`plans?${filtersToParams(filters)}`, () => readPlans(filters))

async function readPlans(filters: Filters): Promise<PlanListView> {
  if (filters.modality.length && !filters.modality.includes('planned')) return { plans: [], total: 0 }
  const window = windowOf(filters)
  const conditions = [
    Prisma.sql`true`,
    ...(window ? [Prisma.sql`a.published_on BETWEEN ${window.from}::date AND ${window.to}::date`] : []),
    ...anyOf(Prisma.sql`p.actors`, filters.actor), ...anyOf(Prisma.sql`p.countries`, filters.country),
    ...oneOf(Prisma.sql`p.agreement`, filters.agreement), ...oneOf(Prisma.sql`p.type::text`, filters.type), ...oneOf(Prisma.sql`p.quad::text`, filters.quad),
    ...oneOf(Prisma.sql`coalesce(a.outlet, a.agency)`, filters.outlet),
    ...(filters.q ? [Prisma.sql`to_tsvector('demarche', p.title || ' ' || p.quote) @@ websearch_to_tsquery('demarche', ${filters.q})`] : []),
  ]
  const rows = await db().$queryRaw<(PlanListView['plans'][number] & { total: number })[]>`
    WITH told AS (
      SELECT DISTINCT ON (p.title) p.title, p.label, p.quad::text AS quad, p.quote, p.starts_at AS start, p.article_id AS article, a.published_on::text AS "toldOn", coalesce(a.outlet, a.agency) AS source
      FROM plan p JOIN article a ON a.id = p.article_id WHERE ${Prisma.join(conditions, ' AND ')} ORDER BY p.title, a.published_on DESC NULLS LAST, a.id)
    SELECT *, (count(*) OVER ())::int AS total FROM told ORDER BY "toldOn" DESC NULLS LAST, title LIMIT ${most}`
  return PlanListView.parse({ plans: rows, total: rows[0]?.total ?? 0 })
}
