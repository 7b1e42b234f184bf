import { monthName, weekdayName } from '@/lib/date-words'
import { DAY, fractionOf, isoDay, span, type View } from './scale'
import { textWidth } from './text-width'

/** A line of the axis: `upper` (bold) names the larger unit where it begins, `lower` the tick itself; either may be empty. */
export type Tick = { time: number; upper: string; lower: string; starts: boolean }

type Level = {
  /** Length of a step, about, in milliseconds; decides which level fits. */
  length: number
  /** Pixels that a step needs. */
  room: number
  /** The last tick at or before a time. */
  floor: (date: Date) => Date
  next: (date: Date) => Date
  lower: (date: Date, room: number) => string
  upper: (date: Date, room: number) => string
}

const utc = (year: number, month = 0, day = 1, hour = 0) => {
  const date = new Date(Date.UTC(2000, month, day, hour))
  date.setUTCFullYear(year, month, day)
  return date
}
const parts = (date: Date) => ({ year: date.getUTCFullYear(), month: date.getUTCMonth(), day: date.getUTCDate(), hour: date.getUTCHours() })

const hours = (step: number): Level => ({
  length: (step * DAY) / 24,
  room: 58,
  floor: (date) => utc(parts(date).year, parts(date).month, parts(date).day, Math.floor(parts(date).hour / step) * step),
  next: (date) => new Date(date.getTime() + (step * DAY) / 24),
  lower: (date) => (parts(date).hour === 0 ? '' : `${String(parts(date).hour).padStart(2, '0')}:00`),
  upper: (date) => `${weekdayName(isoDay(date.getTime())).slice(0, 3)} ${parts(date).day} ${monthName(parts(date).month + 1)}`,
})

const days: Level = {
  length: DAY,
  room: 34,
  floor: (date) => utc(parts(date).year, parts(date).month, parts(date).day),
  next: (date) => new Date(date.getTime() + DAY),
  lower: (date, room) => (room >= 84 ? `${weekdayName(isoDay(date.getTime())).slice(0, 3)} ${parts(date).day}` : String(parts(date).day)),
  upper: (date, room) => (room >= 100 || room < 50 ? monthName(parts(date).month + 1) : monthName(parts(date).month + 1).slice(0, 3)),
}

const weeks: Level = {
  ...days,
  length: 7 * DAY,
  room: 58,
  floor: (date) => new Date(days.floor(date).getTime() - ((date.getUTCDay() + 6) % 7) * DAY),
  next: (date) => new Date(date.getTime() + 7 * DAY),
  lower: (date) => String(parts(date).day),
}

const months = (step: number): Level => ({
  length: step * 30 * DAY,
  room: step === 1 ? 40 : 46,
  floor: (date) => utc(parts(date).year, Math.floor(parts(date).month / step) * step),
  next: (date) => utc(parts(date).year, parts(date).month + step),
  lower: (date, room) => (room >= 104 ? monthName(parts(date).month + 1) : monthName(parts(date).month + 1).slice(0, 3)),
  upper: (date) => String(parts(date).year),
})

const years = (step: number): Level => ({
  length: step * 365.25 * DAY,
  room: 46,
  floor: (date) => utc(Math.floor(parts(date).year / step) * step),
  next: (date) => utc(parts(date).year + step),
  lower: (date) => String(parts(date).year),
  upper: () => '',
})

const LEVELS = [hours(1), hours(3), hours(6), hours(12), days, weeks, months(1), months(3), ...[1, 2, 5, 10, 20, 50, 100].map(years)]

/** The level whose steps are the shortest that still have room for their labels. */
function levelFor(view: View, width: number): Level {
  const fits = (level: Level) => (level.length / span(view)) * width >= level.room
  return LEVELS.find(fits) ?? years(1000)
}

/** True where a view is so close that hours are on the axis: a day is then a stretch, no point. */
export const showsHours = (view: View, width: number): boolean => levelFor(view, width).length < DAY

/**
 * The ticks of a view of `width` pixels, from the last before its left edge to the first after its right, in order.
 * The larger unit is named where it begins and at the first tick in view; labels that would touch are left out, the larger unit's last.
 */
export function axisTicks(view: View, width: number): Tick[] {
  const level = levelFor(view, width)
  const room = (level.length / span(view)) * width
  const ticks: Tick[] = []
  let before = ''
  for (let date = level.floor(new Date(view.from)); ; date = level.next(date)) {
    const upper = level.upper(date, room)
    ticks.push({ time: date.getTime(), upper: upper === before ? '' : upper, lower: level.lower(date, room), starts: upper !== before && before !== '' })
    before = upper
    if (date.getTime() >= view.to) break
  }
  nameFirstInView(ticks, view, (date) => level.upper(date, room))
  return dropTouching(ticks, view, width)
}

function nameFirstInView(ticks: Tick[], view: View, upper: (date: Date) => string) {
  const first = ticks.find((tick) => tick.time >= view.from)
  if (first && first.time < view.to) first.upper = upper(new Date(first.time))
  for (const tick of ticks) if (tick.time < view.from) tick.upper = ''
}

/** Width in pixels of a tick's label as it is drawn, with the gap before the next one. */
export const labelWidth = (tick: Tick): number => textWidth(tick.upper) * 1.06 + (tick.upper && tick.lower ? 4 : 0) + textWidth(tick.lower) + 10

/** Where a label begins, in pixels: the unit that the view begins within is named at its left edge. */
export const labelLeft = (tick: Tick, view: View, width: number): number => Math.max(0, fractionOf(view, tick.time) * width)

function dropTouching(ticks: Tick[], view: View, width: number): Tick[] {
  const rank = (tick: Tick) => (tick.time < view.from ? 3 : tick.starts ? 0 : tick.upper ? 1 : 2)
  const taken: [number, number][] = []
  const fit = new Map<Tick, Tick>()
  for (const tick of [...ticks].sort((a, b) => rank(a) - rank(b) || a.time - b.time)) {
    const left = labelLeft(tick, view, width)
    const forms = [tick, { ...tick, upper: '' }].filter((form) => form.upper || form.lower)
    const form = forms.find((f) => left + labelWidth(f) - 10 <= width && taken.every(([from, to]) => left >= to || left + labelWidth(f) <= from))
    if (form) taken.push([left, left + labelWidth(form)])
    fit.set(tick, form ?? { ...tick, upper: '', lower: '' })
  }
  return ticks.map((tick) => fit.get(tick) ?? tick)
}
