import { edtfBounds } from '@/model/edtf'
import type { Filters } from '@/model/filters'
import { openEnd } from '@/model/resolved-event'

/** ISO days, both included. */
export type Days = { from: string; to: string }

/** The days that the filters' from and to cover together, whichever is the earlier; a missing one is open. Null where both are missing. */
export function windowOf({ from, to }: Pick<Filters, 'from' | 'to'>): Days | null {
  if (!from && !to) return null
  const window = { from: inCalendar(from && edtfBounds(from)?.start) ?? firstDay, to: inCalendar(to && edtfBounds(to)?.end) ?? openEnd }
  return window.from <= window.to ? window : windowOf({ from: to, to: from })
}

/** The earliest day that a window can begin on. */
export const firstDay = '0001-01-01'

/** The nearest day of the years 1 to 9999, which ISO 8601 writes with four digits. */
const inCalendar = (day: string | null | undefined) => (day?.startsWith('-') ? firstDay : day?.startsWith('+') ? openEnd : day)
