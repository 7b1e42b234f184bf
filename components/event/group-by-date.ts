import type { EventSummary } from '@/model/views/event-view'

export type DateGroup = { key: string; date: EventSummary['date']; events: EventSummary[] }

/** Gathers neighbours that share a date, stated or inferred alike; the order of the events stays. */
export function groupByDate(events: readonly EventSummary[]): DateGroup[] {
  const groups: DateGroup[] = []
  for (const event of events) {
    const { start, end, precision, inferred } = event.date
    const key = `${start}/${end ?? '..'} ${precision === 'time' ? 'day' : precision}${inferred ? ' inferred' : ''}`
    const last = groups.at(-1)
    if (last && last.key === key) last.events.push(event)
    else groups.push({ key, date: event.date, events: [event] })
  }
  return groups
}
