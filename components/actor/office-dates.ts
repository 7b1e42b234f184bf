import { isoDateWords } from '@/lib/date-words'
import type { ActorView } from '@/model/views/page-views'

export type Office = ActorView['offices'][number]

/** "1 February 2013 to 20 January 2017", "since 21 March 2004", "until 2014"; null where no date is known. */
export function officeDates({ from, to }: Pick<Office, 'from' | 'to'>): string | null {
  if (from && to) return `${isoDateWords(from)} to ${isoDateWords(to)}`
  if (from) return `since ${isoDateWords(from)}`
  return to ? `until ${isoDateWords(to)}` : null
}

/** Whether an office was held at any time between two ISO days. An office without any date is not claimed for any day. */
export function heldBetween({ from, to }: Pick<Office, 'from' | 'to'>, start: string, end: string): boolean {
  if (!from && !to) return false
  return (!from || from <= end) && (!to || to >= start)
}
