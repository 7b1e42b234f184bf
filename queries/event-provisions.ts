import { db } from '@/lib/db'
import { Stance } from '@/model/provision'
import type { EventView } from '@/model/views/event-view'

/** The provisions of agreements that an event speaks for or against, with the party that it speaks of. */
export async function readEventProvisions(event: string): Promise<EventView['provisions']> {
  const rows = await db().$queryRaw<{ slug: string; agreement: string; number: number; title: string; party: string; name: string | null; stance: string; reason: string }[]>`
    SELECT a.slug, a.name AS agreement, v.number, p.title, v.party, c.name, v.stance, v.reason FROM provision_evidence v JOIN agreement a ON a.slug = v.agreement_slug
    JOIN provision p ON p.agreement_slug = v.agreement_slug AND p.number = v.number LEFT JOIN country c ON c.code = v.party WHERE v.event_id = ${event} ORDER BY a.slug, v.number, v.party`
  return rows.map(({ slug, agreement, number, title, party, name, stance, reason }) => ({ agreement: { key: slug, name: agreement }, number, title, party: { key: party, name: name ?? party }, stance: Stance.parse(stance), reason }))
}
