import { db, type Prisma } from '@/lib/db'
import { Precision } from '@/model/edtf'
import { QuadClass } from '@/model/plover'
import { openEnd } from '@/model/resolved-event'
import type { EventSummary, Link } from '@/model/views/event-view'
import { day } from './day'

/** What a summary needs of an event and its relations. */
export const summarySelect = {
  id: true, title: true, type: true, mode: true, label: true, quad: true, modality: true, edtf: true, startsOn: true, endsOn: true, precision: true,
  inferred: true, dateWords: true, quote: true, sources: true, copies: true, disputed: true,
  agreement: { select: { slug: true, name: true } },
  participants: { select: { role: true, actor: { select: { slug: true, name: true, kind: true } } }, orderBy: { position: 'asc' } },
  lanes: { select: { key: true }, where: { kind: 'country' } },
} satisfies Prisma.EventSelect

type SummaryRow = Prisma.EventGetPayload<{ select: typeof summarySelect }>

const links = (actors: { slug: string; name: string }[]): Link[] => [...new Map(actors.map(({ slug, name }) => [slug, { key: slug, name }])).values()]

/** One event as lists and timelines show it; `countryNames` are those of `getCountryNames`. */
export function toEventSummary(row: SummaryRow, countryNames: Map<string, string>): EventSummary {
  const inRole = (...roles: string[]) => row.participants.filter(({ role }) => roles.includes(role)).map(({ actor }) => actor)
  const end = day(row.endsOn)
  return {
    id: row.id, title: row.title, type: row.type, mode: row.mode, label: row.label, quad: QuadClass.parse(row.quad.replace('_', '-')), modality: row.modality,
    date: { edtf: row.edtf, start: day(row.startsOn), end: end === openEnd ? null : end, precision: Precision.parse(row.precision), inferred: row.inferred, words: row.dateWords },
    countries: row.lanes.map(({ key }) => ({ key, name: countryNames.get(key) ?? key })),
    actors: links(inRole('source', 'target', 'mediator').filter(({ kind }) => kind !== 'country')),
    agreement: row.agreement && { key: row.agreement.slug, name: row.agreement.name },
    speaker: links(inRole('speaker'))[0] ?? null,
    quote: row.quote, sources: row.sources, copies: row.copies, disputed: row.disputed,
  }
}

/** The names of countries, and of bodies that filters treat as countries, by code. */
export async function getCountryNames(): Promise<Map<string, string>> {
  const rows = await db().country.findMany({ select: { code: true, name: true } })
  return new Map(rows.map(({ code, name }) => [code, name]))
}

/** The events that `where` finds, summed up, in the order asked for (newest first where none is). */
export async function findSummaries(where: Prisma.EventWhereInput, take: number, orderBy: Prisma.EventOrderByWithRelationInput[] = [{ startsOn: 'desc' }, { id: 'desc' }]): Promise<EventSummary[]> {
  const [rows, names] = await Promise.all([db().event.findMany({ where, take, orderBy, select: summarySelect }), getCountryNames()])
  return rows.map((row) => toEventSummary(row, names))
}
