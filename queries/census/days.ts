import type { Days } from '../window-of'

/** Days counted from 1970-01-01; `after` is the day after the last. */
export type DayRange = { first: number; after: number }

const dayMs = 86_400_000

/** The number of an ISO day, counted from 1970-01-01. */
export const dayNumber = (iso: string): number => Math.round(Date.parse(`${iso.slice(0, 10)}T00:00:00Z`) / dayMs)

/** The ISO day of a number: `dayNumber` turned round. */
export const isoDay = (day: number): string => new Date(day * dayMs).toISOString().slice(0, 10)

export const toRange = ({ from, to }: Days): DayRange => ({ first: dayNumber(from), after: dayNumber(to) + 1 })
export const toDays = ({ first, after }: DayRange): Days => ({ from: isoDay(first), to: isoDay(after - 1) })
