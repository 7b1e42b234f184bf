/** A stretch of time in view: milliseconds since 1970 in UTC, `from` included, `to` not. */
export type View = { from: number; to: number }

export const DAY = 86_400_000

/** Midnight (UTC) at which an ISO day starts; years before 100 and after 9999 as ISO 8601 writes them. */
export const dayStart = (iso: string): number => Date.parse(`${iso.slice(0, 10)}T00:00:00Z`)

export const isoDay = (time: number): string => new Date(time).toISOString().slice(0, 10)

export const span = (view: View): number => view.to - view.from

/** The view that shows two ISO days and all between them. */
export const viewOfDays = (from: string, to: string): View => ({ from: dayStart(from), to: dayStart(to) + DAY })

/** The ISO days that a view touches, both included: `viewOfDays` turned round. */
export const daysOfView = (view: View): { from: string; to: string } => ({ from: isoDay(view.from), to: isoDay(view.to - 1) })

/** Where a time stands in a view: 0 at its left edge, 1 at its right. */
export const fractionOf = (view: View, time: number): number => (time - view.from) / span(view)

/** The time at a fraction of a view: `fractionOf` turned round. */
export const timeAt = (view: View, fraction: number): number => view.from + fraction * span(view)

/** An SVG length in percent of the plot, so that a picture made without knowing its width is right at any width. */
export const percent = (fraction: number): string => `${Math.round(fraction * 1e5) / 1e3}%`
