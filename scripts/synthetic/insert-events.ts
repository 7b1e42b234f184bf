import { db } from '@/lib/db'
import type { ResolvedEvent } from '@/model/resolved-event'
import { eventRow, laneRows, participantRows } from '@/pipeline/store/event-rows'
import { insertRows } from '@/pipeline/store/insert-rows'

/** Writes events with their participants and lanes as the store does, without reports. */
export async function insertEvents(events: ResolvedEvent[]): Promise<void> {
  await insertRows(db(), 'event', events.map(eventRow))
  await insertRows(db(), 'event_participant', events.flatMap(participantRows))
  await insertRows(db(), 'event_lane', events.flatMap(laneRows))
}
