import { db, Prisma } from '@/lib/db'
import { Precision } from '@/model/edtf'
import type { Role } from '@/model/event-draft'
import { openEnd } from '@/model/resolved-event'
import type { EventSummary, Link } from '@/model/views/event-view'

type Participant = [role: Role, slug: string, name: string, kind: string]
type Row = Pick<EventSummary, 'id' | 'title' | 'type' | 'mode' | 'label' | 'quad' | 'modality' | 'quote' | 'sources' | 'copies' | 'disputed'> & {
  seq: number; edtf: string; start: string; end: string; precision: string; inferred: boolean; words: string | null
  agreementSlug: string | null; agreementName: string | null; participants: Participant[]; countries: [key: string, name: string][]
}

/** One statement for events with all that sums them up: their relations come as JSON, so that hundreds cost one way to the database. */
const readRows = (rest: Prisma.Sql): Promise<Row[]> => db().$queryRaw<Row[]>`
  SELECT e.seq, e.id, e.title, e.type::text, e.mode, e.label, e.quad::text, e.modality::text, e.edtf, e.starts_on::text AS start, e.ends_on::text AS end, e.precision, e.inferred, e.date_words AS words,
    e.quote, e.sources, e.copies, e.disputed, e.agreement_slug AS "agreementSlug", (SELECT g.name FROM agreement g WHERE g.slug = e.agreement_slug) AS "agreementName",
    (SELECT coalesce(json_agg(json_build_array(p.role, a.slug, a.name, a.kind) ORDER BY p.position), '[]') FROM event_participant p JOIN actor a ON a.slug = p.actor_slug WHERE p.event_id = e.id) AS participants,
    (SELECT coalesce(json_agg(json_build_array(l.key, coalesce(c.name, l.key)) ORDER BY l.key), '[]') FROM event_lane l LEFT JOIN country c ON c.code = l.key WHERE l.event_id = e.id AND l.kind = 'country') AS countries
  FROM event e ${rest}`

const links = (participants: Participant[]): Link[] => [...new Map(participants.map(([, key, name]) => [key, { key, name }])).values()]

/** One event as lists and timelines show it, after its `seq`. */
function toSummary({ seq, edtf, start, end, precision, inferred, words, agreementSlug, agreementName, participants, countries, ...same }: Row): [number, EventSummary] {
  const inRole = (...roles: Role[]) => participants.filter(([role]) => roles.includes(role))
  return [seq, {
    ...same,
    date: { edtf, start, end: end === openEnd ? null : end, precision: Precision.parse(precision), inferred, words },
    countries: countries.map(([key, name]) => ({ key, name })),
    actors: links(inRole('source', 'target', 'mediator').filter(([, , , kind]) => kind !== 'country')),
    agreement: agreementSlug === null ? null : { key: agreementSlug, name: agreementName ?? agreementSlug },
    speaker: links(inRole('speaker'))[0] ?? null,
  }]
}

/** The events that a statement picks, summed up, in its order. `rest` is all that follows FROM event e: condition, order and limit. */
export const readSummaries = async (rest: Prisma.Sql): Promise<EventSummary[]> => (await readRows(rest)).map((row) => toSummary(row)[1])

/** Events summed up, by their id; those that are not there are left out. */
export async function summariesById(ids: string[]): Promise<Map<string, EventSummary>> {
  if (ids.length === 0) return new Map()
  return new Map((await readSummaries(Prisma.sql`WHERE e.id = ANY(${ids})`)).map((event) => [event.id, event]))
}

const mostKept = 20_000
let kept: { of: string; summaries: Map<number, EventSummary> } = { of: '', summaries: new Map() }

/** The events of some places of the census, summed up, by their `seq`. Those of the last 20,000 asked for come from memory until the data change: windows overlap as one pans and zooms. */
export async function summariesOf(revision: string, seqs: number[]): Promise<Map<number, EventSummary>> {
  const of = `${process.env.DATABASE_URL} ${revision}`
  if (kept.of !== of) kept = { of, summaries: new Map() }
  const { summaries } = kept
  const missing = seqs.filter((seq) => !summaries.has(seq))
  const read = missing.length ? new Map((await readRows(Prisma.sql`WHERE e.seq = ANY(${missing})`)).map(toSummary)) : new Map<number, EventSummary>()
  const found = new Map(seqs.flatMap((seq) => {
    const summary = read.get(seq) ?? summaries.get(seq)
    return summary ? [[seq, summary] as const] : []
  }))
  for (const [seq, summary] of read) summaries.set(seq, summary)
  for (const seq of summaries.keys()) {
    if (summaries.size <= mostKept) break
    summaries.delete(seq)
  }
  return found
}
