import { dayText, daysInMonth, mondayOf } from './calendar'

const SEASON_NUMBERS: Record<string, string> = { SP: '21', SU: '22', FA: '23', WI: '24' }

const two = (n: number) => String(n).padStart(2, '0')

/** A TIMEX3 value as EDTF for a timeline: day, month, season, year, decade ("199X") or interval; null where it names no date. */
export function toEdtf(value: string): string | null {
  if (value.includes('/')) {
    const [from, to] = value.split('/').map((side) => toEdtf(side))
    return from && to ? `${from.split('/')[0]}/${to.split('/').at(-1)}` : null
  }
  const plain = value.replace(/T.*$/, '').replace(/(-XX)+$/, '')
  if (/^\d{4}(-\d\d(-\d\d)?)?$/.test(plain)) return plain
  if (/^\d{2,3}X*$/.test(plain)) return plain.padEnd(4, 'X').slice(0, 4)
  const part = /^(\d{4})-(?:W(\d\d?)(-WE|-\d)?|Q([1-4])|H([12])|(SP|SU|FA|WI))$/.exec(plain)
  if (!part) return null
  const [, year, week, inWeek, quarter, half, season] = part
  if (week) {
    const monday = mondayOf(Number(year), Number(week))
    if (inWeek === '-WE') return `${dayText(monday + 5)}/${dayText(monday + 6)}`
    return inWeek ? dayText(monday + Number(inWeek.slice(1)) - 1) : `${dayText(monday)}/${dayText(monday + 6)}`
  }
  if (season) return `${year}-${SEASON_NUMBERS[season]}`
  const months = quarter ? [Number(quarter) * 3 - 2, Number(quarter) * 3] : [Number(half) * 6 - 5, Number(half) * 6]
  const [first = 1, last = 12] = months
  return `${year}-${two(first)}-01/${year}-${two(last)}-${daysInMonth(Number(year), last)}`
}
