import { db, Prisma, readRows } from '@/lib/db'
import { Precision } from '@/model/plain-dates'
import type { Role } from '@/model/event-draft'
import { openEnd } from '@/model/resolved-event'
import type { EventSummary, Link } from '@/model/views/event-view'
import { getCensus, type Census } from './census/census'
import { lanesOf } from './census/lanes-of'
import type { Names } from './census/read-names'

type Row = Pick<EventSummary, 'id' | 'title' | 'type' | 'mode' | 'label' | 'quad' | 'modality' | 'quote' | 'sources' | 'copies' | 'disputed'> & {
  seq: number; edtf: string; start: string; end: string; precision: string; inferred: boolean; words: string | null
  agreementSlug: string | null; participants: string | null
}

/** What sums an event up but names and countries, which the census holds: hundreds cost one way to the database. Participants come in order as "role slug,role slug". */
const columns = `e.id, e.title, e.type::text, e.mode, e.label, e.quad::text, e.modality::text, e.edtf, e.starts_on::text AS start, e.ends_on::text AS end, e.precision, e.inferred, e.date_words AS words,
  e.quote, e.sources, e.copies, e.disputed, e.agreement_slug AS "agreementSlug",
  (SELECT string_agg(p.role || ' ' || p.actor_slug, ',' ORDER BY p.position) FROM event_participant p WHERE p.event_id = e.id) AS participants`

/** The countries of an event that may be none of the census: a rejected one. */
const countryCodes = `(SELECT coalesce(array_agg(l.key ORDER BY l.key), '{}') FROM event_lane l WHERE l.event_id = e.id AND l.kind = 'country') AS countries`

/** One event as lists and timelines show it. */
function toSummary({ edtf, start, end, precision, inferred, words, agreementSlug, participants, ...same }: Omit<Row, 'seq'>, countries: string[], names: Names): EventSummary {
  const parts = (participants?.split(',') ?? []).map((part) => part.split(' ') as [role: Role, slug: string])
  const inRole = (...roles: Role[]): Link[] => [...new Set(parts.filter(([role]) => roles.includes(role)).map(([, slug]) => slug))].map((key) => ({ key, name: names.actor.get(key) ?? key }))
  return {
    ...same,
    date: { edtf, start, end: end === openEnd ? null : end, precision: Precision.parse(precision), inferred, words },
    countries: countries.map((key) => ({ key, name: names.country.get(key) ?? key })),
    actors: inRole('source', 'target', 'mediator').filter(({ key }) => !names.states.has(key)),
    agreement: agreementSlug === null ? null : { key: agreementSlug, name: names.agreement.get(agreementSlug) ?? agreementSlug },
    speaker: inRole('speaker')[0] ?? null,
  }
}

/** The events that a statement picks, summed up, in its order. `rest` is all that follows FROM event e: condition, order and limit. */
export async function readSummaries(rest: Prisma.Sql): Promise<EventSummary[]> {
  const { names } = await getCensus()
  const rows = await db().$queryRaw<(Omit<Row, 'seq'> & { countries: string[] })[]>`SELECT ${Prisma.raw(`${columns}, ${countryCodes}`)} FROM event e ${rest}`
  return rows.map(({ countries, ...row }) => toSummary(row, countries, names))
}

/** Events summed up, by their id; those that are not there are left out. */
export async function summariesById(ids: string[]): Promise<Map<string, EventSummary>> {
  if (ids.length === 0) return new Map()
  return new Map((await readSummaries(Prisma.sql`WHERE e.id = ANY(${ids})`)).map((event) => [event.id, event]))
}

const mostKept = 20_000
let kept: { of: string; events: Map<number, EventSummary> } = { of: '', events: new Map() }

/** The events of some places of the census, summed up, by their `seq`. Those of the last 20,000 asked for come from memory until the data change: windows overlap as one pans and zooms. */
export async function summariesOf(census: Census, seqs: number[]): Promise<Map<number, EventSummary>> {
  const of = `${process.env.DATABASE_URL} ${census.revision}`
  if (kept.of !== of) kept = { of, events: new Map() }
  const { events } = kept
  const missing = seqs.filter((seq) => !events.has(seq))
  const rows = missing.length ? await readRows<Row>('summaries', `SELECT e.seq, ${columns} FROM event e WHERE e.seq = ANY($1)`, [missing]) : []
  const countries = lanesOf(census, 'country', missing)
  const read = new Map(rows.map(({ seq, ...row }) => [seq, toSummary(row, [...(countries.get(seq) ?? [])].sort(), census.names)]))
  const found = new Map(seqs.flatMap((seq) => {
    const summary = read.get(seq) ?? events.get(seq)
    return summary ? [[seq, summary] as const] : []
  }))
  for (const [seq, summary] of read) events.set(seq, summary)
  for (const seq of events.keys()) {
    if (events.size <= mostKept) break
    events.delete(seq)
  }
  return found
}
