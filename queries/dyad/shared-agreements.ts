import { db, Prisma } from '@/lib/db'
import type { AgreementRef } from '@/model/event-draft'
import type { SharedAgreement } from '@/model/views/dyad-view'

type Row = { key: string; name: string; date: string | null; events: number; status: AgreementRef['status'] | null; on: string | null; event: string | null }

/** The agreements to which both are parties or that their events concern, the newest first, each with the last status that an event gave it. */
export async function readSharedAgreements(a: string, b: string, matching: Prisma.Sql): Promise<SharedAgreement[]> {
  const rows = await db().$queryRaw<Row[]>`
    WITH told AS (SELECT e.agreement_slug AS slug, count(*)::int AS events FROM event e WHERE ${matching} AND e.agreement_slug IS NOT NULL GROUP BY 1),
    bound AS (SELECT agreement_slug AS slug FROM agreement_party WHERE key IN (${a}, ${b}) GROUP BY 1 HAVING count(DISTINCT key) = 2)
    SELECT g.slug AS key, g.name, g.date, coalesce(told.events, 0) AS events, last.status, last.on, last.event
    FROM agreement g LEFT JOIN told USING (slug)
    LEFT JOIN LATERAL (SELECT agreement_status AS status, starts_on::text AS on, id AS event FROM event
      WHERE agreement_slug = g.slug AND agreement_status <> 'mentioned' AND modality IN ('occurred', 'ongoing') AND review <> 'rejected' ORDER BY starts_on DESC, id LIMIT 1) last ON true
    WHERE told.slug IS NOT NULL OR g.slug IN (SELECT slug FROM bound)
    ORDER BY g.date DESC NULLS LAST, g.name LIMIT 60`
  return rows.map(({ status, on, event, ...row }) => ({ ...row, status: status && on && event ? { status, on, event } : null }))
}
