import { Prisma } from '@/lib/db'
import type { ResolvedEvent, ResolvedReport } from '@/model/resolved-event'
import { eventRow, laneRows, participantRows, reportRow } from './event-rows'
import { insertRows, type Transaction } from './insert-rows'
import type { StoredReport } from './load-reports'

const anyOf = (ids: string[]) => Prisma.sql`ANY(${ids})`

/**
 * Puts `events`, which `reports` tell of, in the place of those that the stored ones of the reports told of before.
 * An id that is no more leads to the event that took over its reports, for ever; what a reviewer said of an event stays with its id.
 */
export async function replaceEvents(tx: Transaction, events: ResolvedEvent[], stored: StoredReport[], reports: ResolvedReport[]): Promise<void> {
  const eventOf = new Map(events.flatMap((event) => event.reports.map((report) => [report, event.id] as const)))
  const before = [...new Set(stored.map(({ event }) => event))]
  const [reviews, redirects] = await Promise.all([
    tx.event.findMany({ where: { id: { in: before }, NOT: { review: 'unreviewed' } }, select: { id: true, review: true } }),
    tx.eventRedirect.findMany({ where: { eventId: { in: before } } }),
  ])
  await tx.$executeRaw`DELETE FROM report WHERE id = ${anyOf(stored.map(({ report }) => report.id))}`
  await tx.$executeRaw`DELETE FROM event WHERE id = ${anyOf(before)}`
  await insertRows(tx, 'event', events.map(eventRow))
  await insertRows(tx, 'event_participant', events.flatMap(participantRows))
  await insertRows(tx, 'event_lane', events.flatMap(laneRows))
  await insertRows(tx, 'report', reports.map((report) => reportRow(report, eventOf.get(report.id) ?? '')))
  for (const { id, review } of reviews) await tx.event.updateMany({ where: { id }, data: { review } })

  const heirs = new Map(stored.map(({ event, report }) => [event, eventOf.get(report.id) ?? '']))
  const now = new Set(events.map(({ id }) => id))
  const ways = [...before.map((id) => [id, heirs.get(id)] as const), ...redirects.map(({ id, eventId }) => [id, now.has(eventId) ? eventId : heirs.get(eventId)] as const)]
  await tx.eventRedirect.deleteMany({ where: { id: { in: [...now] } } })
  await insertRows(tx, 'event_redirect', ways.filter(([id]) => !now.has(id)).map(([id, event]) => ({ id, event_id: event })))
}
