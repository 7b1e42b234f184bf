import { Prisma } from '@/lib/db'
import type { ResolvedEvent, ResolvedReport, StoredReport } from '@/model/resolved-event'
import { eventRow, laneRows, participantRows, placeRows, reportRow } from './event-rows'
import { insertRows, upsertRows, type Row, type Transaction } from './insert-rows'

const anyOf = (ids: string[]) => Prisma.sql`ANY(${ids})`

/** The events that a write changed: those now told otherwise or new, and the ids that are no more, each with the event that its founding report is of now. */
type Changes = { events: ResolvedEvent[]; heirs: Map<string, string> }

function changesOf(events: ResolvedEvent[], stored: StoredReport[]): Changes {
  const reportsBefore = new Map<string, Set<string>>()
  for (const { event, report } of stored) reportsBefore.set(event, (reportsBefore.get(event) ?? new Set()).add(report.id))
  const isAsBefore = ({ id, reports }: ResolvedEvent) => reports.length === reportsBefore.get(id)?.size && reports.every((report) => reportsBefore.get(id)?.has(report))
  const now = new Set(events.map(({ id }) => id))
  const eventOf = new Map(events.flatMap((event) => event.reports.map((report) => [report, event.id] as const)))
  const gone = stored.filter(({ event }) => !now.has(event))
  const founders = gone.toSorted((a, b) => Number(a.report.id === a.event) - Number(b.report.id === b.event))
  return { events: events.filter((event) => !isAsBefore(event)), heirs: new Map(founders.map(({ event, report }) => [event, eventOf.get(report.id) ?? ''])) }
}

/**
 * Writes `events`, which `fresh` and `stored` reports tell of together, where they differ from what is there. An id that is no more leads to the event
 * that took over its reports, for ever, and what a reviewer said of it goes there too where nothing was said of that one.
 * Returns the events that are told otherwise now, or new.
 */
export async function writeEvents(tx: Transaction, events: ResolvedEvent[], stored: StoredReport[], fresh: ResolvedReport[]): Promise<ResolvedEvent[]> {
  const changes = changesOf(events, stored)
  const ids = changes.events.map(({ id }) => id)
  await tx.$executeRaw`DELETE FROM event_participant WHERE event_id = ${anyOf(ids)}`
  await tx.$executeRaw`DELETE FROM event_lane WHERE event_id = ${anyOf(ids)}`
  await upsertRows(tx, 'event', 'id', changes.events.map(eventRow))
  await insertRows(tx, 'event_participant', changes.events.flatMap(participantRows))
  await insertRows(tx, 'event_lane', changes.events.flatMap(laneRows))
  const eventOf = new Map(events.flatMap((event) => event.reports.map((report) => [report, event.id] as const)))
  await insertRows(tx, 'report', fresh.map((report) => reportRow(report, eventOf.get(report.id) ?? '')))
  const moved = stored.map(({ report, event }) => ({ id: report.id, from: event, to: eventOf.get(report.id) ?? event })).filter(({ from, to }) => from !== to)
  await placeReports(tx, changes.events.flatMap(placeRows))
  // An event is named after the report that founded it, so what leads from that name goes where the report goes.
  for (const { id, to } of moved) await tx.eventRedirect.updateMany({ where: { id }, data: { eventId: to } })
  await tx.eventRedirect.deleteMany({ where: { id: { in: ids } } })
  for (const [id, heir] of changes.heirs) await leadOn(tx, id, heir)
  return changes.events
}

async function placeReports(tx: Transaction, places: Row[]): Promise<void> {
  await tx.$executeRaw`UPDATE report SET event_id = place.event_id, rank = place.rank, source_number = place.source_number FROM jsonb_populate_recordset(NULL::report, ${JSON.stringify(places)}::jsonb) AS place WHERE report.id = place.id`
}

/** Does away with an event that merging left without reports: its id, and those that led to it, lead to its heir. */
async function leadOn(tx: Transaction, id: string, heir: string): Promise<void> {
  await tx.$executeRaw`UPDATE event SET review = gone.review FROM event gone WHERE gone.id = ${id} AND event.id = ${heir} AND event.review = 'unreviewed'`
  await tx.eventRedirect.updateMany({ where: { eventId: id }, data: { eventId: heir } })
  await tx.event.delete({ where: { id } })
  await tx.eventRedirect.create({ data: { id, eventId: heir } })
}
