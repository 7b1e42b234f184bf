import { Prisma, db, readRows } from '@/lib/db'
import { groupBy } from '@/lib/group-by'
import { LinkKind, type EventLink } from '@/model/event-link'
import type { ChainStep } from '@/model/views/event-view'
import { summariesById } from './event-summaries'

/** The event by which each agreement was made, as most sources tell it; what keeps or breaks the agreement is linked to it. */
const making = Prisma.sql`(
  SELECT DISTINCT ON (e.agreement_slug) e.agreement_slug, e.id, a.name FROM event e JOIN agreement a ON a.slug = e.agreement_slug
  WHERE e.type = 'AGREE' AND e.modality IN ('occurred', 'ongoing') AND e.mode IN ('sign', 'reach', 'statement', 'agree') AND (a.date IS NULL OR left(a.date, 7) = left(e.starts_on::text, 7))
  ORDER BY e.agreement_slug, e.sources DESC, e.id)`

/** All links: those stored between demands, threats, plans and what came of them, and from an agreement to the deeds that keep or break it. */
const links = Prisma.sql`(
  SELECT from_id, to_id, kind, reason FROM event_link
  UNION ALL
  SELECT m.id, v.event_id, CASE v.stance WHEN 'for' THEN 'complied' ELSE 'breached' END, m.name || ', provision ' || min(v.number) || ': ' || min(v.reason)
  FROM provision_evidence v JOIN ${making} m ON m.agreement_slug = v.agreement_slug
  WHERE v.weight IN ('deed', 'completion', 'refusal') AND v.event_id <> m.id GROUP BY m.id, m.name, v.event_id, v.stance)`

type Row = { from_id: string; to_id: string; kind: string; reason: string }

const toLink = ({ from_id, to_id, kind, reason }: Row): EventLink => ({ from: from_id, to: to_id, kind: LinkKind.parse(kind), reason })

/** The links of which both ends are among these events (their `seq`). */
export async function readLinksAmong(seqs: number[]): Promise<EventLink[]> {
  if (seqs.length < 2) return []
  const own = 'ANY(ARRAY(SELECT id FROM event WHERE seq = ANY($1)))'
  const rows = await readRows<Row>('links-among', `SELECT l.* FROM ${links.sql} l WHERE l.from_id = ${own} AND l.to_id = ${own} ORDER BY l.from_id, l.to_id, l.kind`, [seqs])
  return rows.map(toLink)
}

/** What came of each of these events, first to last; events of which nothing came are left out. */
export async function readEffects(ids: string[]): Promise<Map<string, ChainStep[]>> {
  if (!ids.length) return new Map()
  const rows = (await db().$queryRaw<Row[]>`SELECT l.* FROM ${links} l JOIN event e ON e.id = l.to_id WHERE l.from_id = ANY(${ids}) ORDER BY e.starts_on, e.id, l.kind`).map(toLink)
  const events = await summariesById(rows.map(({ to }) => to))
  const steps = rows.flatMap((link) => {
    const event = events.get(link.to)
    return event ? [{ from: link.from, step: { kind: link.kind, reason: link.reason, event } }] : []
  })
  return new Map([...groupBy(steps, ({ from }) => from)].map(([from, own]) => [from, own.map(({ step }) => step)]))
}

const shown = 12

/** What an event came of, and what came of it, first to last; twelve of each at most. */
export async function readChain(id: string): Promise<{ causes: ChainStep[]; effects: ChainStep[] }> {
  const rows = (await db().$queryRaw<Row[]>`SELECT l.* FROM ${links} l JOIN event e ON e.id = CASE WHEN l.from_id = ${id} THEN l.to_id ELSE l.from_id END
    WHERE l.from_id = ${id} OR l.to_id = ${id} ORDER BY e.starts_on, e.id LIMIT ${2 * shown}`).map(toLink)
  const events = await summariesById(rows.flatMap(({ from, to }) => [from, to]))
  const steps = (own: 'from' | 'to', other: 'from' | 'to') => rows.filter((link) => link[own] === id).slice(0, shown).flatMap((link): ChainStep[] => {
    const event = events.get(link[other])
    return event ? [{ kind: link.kind, reason: link.reason, event }] : []
  })
  return { causes: steps('to', 'from'), effects: steps('from', 'to') }
}
