import { monthByName } from './month-names'

/**
 * A date as words state it: `at` local date-time ("2014-04-22T13:39", offset only where stated) or the bare day, `on` its day, `quote` the words at `index`;
 * `otherOrder` is the day that "03/04/2014" means in the other order.
 */
export type StatedDate = { at: string; on: string; quote: string; index: number; otherOrder: string | null }

const months = [...monthByName.keys()].sort((a, b) => b.length - a.length).join('|')
const month = `(?<month>${months})\\.?`
const day = '(?<day>\\d{1,2})(?:st|nd|rd|th|\\.|º|er)?'
const year = '(?<year>(?:19|20)\\d\\d)'
const zoneOffsets: Record<string, string> = {
  z: 'Z', utc: 'Z', gmt: 'Z', bst: '+01:00', cet: '+01:00', cest: '+02:00', est: '-05:00', edt: '-04:00', cdt: '-05:00', mst: '-07:00', mdt: '-06:00',
  pst: '-08:00', pdt: '-07:00', jst: '+09:00', kst: '+09:00', hkt: '+08:00', sgt: '+08:00', aest: '+10:00', aedt: '+11:00', pkt: '+05:00',
}
const time = `(?<hour>\\d{1,2})[:.h](?<minute>\\d\\d)(?::\\d\\d(?:[.,]\\d+)?)?\\s*(?<half>[ap]\\.?m\\b\\.?)?\\s*\\(?(?<zone>Z\\b|[+-]\\d\\d:?\\d\\d|(?:UTC|GMT)(?:[+-]\\d{1,2}(?::?\\d\\d)?)?|${Object.keys(zoneOffsets).join('|')})?\\b`

const forms = [
  `(?<![\\d/])${year}(?<mark>[-/.])(?<month>\\d{1,2})\\k<mark>(?<day>\\d{1,2})(?!\\d)`,
  `(?<!\\d)${year}\\s*[年년]\\s*(?<month>\\d{1,2})\\s*[月월]\\s*(?<day>\\d{1,2})\\s*[日일]?`,
  `(?<![\\p{L}\\d])${month}\\s*${day},?\\s+(?:at\\s+)?${year}(?!\\d)`,
  `(?<![\\d.,])${day}(?:\\s+(?:de|of))?[\\s-]+${month}(?:\\s+(?:de|del))?,?[\\s-]+${year}(?!\\d)`,
  `(?<![\\d/.])(?<first>\\d{1,2})(?<mark>[/.-])(?<second>\\d{1,2})\\k<mark>${year}(?!\\d)`,
].map((form) => new RegExp(form, 'giu'))
const timeAfter = new RegExp(`^(?:T|[\\s,|·•@–-]*(?:at\\s+|um\\s+|à\\s+|a las\\s+)?)${time}`, 'iu')
const timeBefore = new RegExp(`(?<![\\d:])${time}[\\s,|·•–-]*(?:on\\s+)?(?:\\p{L}{3,9},?\\s+)?$`, 'iu')

/**
 * The first full date (year, month and day) that a text states, with the time of day beside it. Of 03/04/2014 the month comes first unless
 * `dayFirst`; 03.04.2014 is always day first. Null where there is none; no zone is ever supposed.
 */
export function findStatedDate(text: string, dayFirst = false): StatedDate | null {
  let best: { match: RegExpExecArray; on: string } | null = null
  for (const form of forms) {
    for (const match of text.matchAll(form)) {
      if (best && best.match.index <= match.index) break
      const on = dayOf(match.groups ?? {}, dayFirst)
      if (on) best = { match, on }
    }
  }
  if (!best) return null
  const { match, on } = best
  const { first, second, mark } = match.groups ?? {}
  const swapped = first && second && mark === '/' ? dayOf({ ...match.groups, first: second, second: first }, dayFirst) : null
  const otherOrder = swapped === on ? null : swapped
  const end = match.index + match[0].length
  const after = timeAfter.exec(text.slice(end, end + 48))
  const clockAfter = after && clock(after.groups ?? {})
  if (after && clockAfter) return { at: `${on}T${clockAfter}`, on, quote: text.slice(match.index, end + after[0].length).trim(), index: match.index, otherOrder }
  const before = timeBefore.exec(text.slice(Math.max(0, match.index - 40), match.index))
  const clockBefore = before && clock(before.groups ?? {})
  if (before && clockBefore) return { at: `${on}T${clockBefore}`, on, quote: before[0] + match[0], index: match.index - before[0].length, otherOrder }
  return { at: on, on, quote: match[0], index: match.index, otherOrder }
}

type Groups = Record<string, string | undefined>

function dayOf(groups: Groups, dayFirst: boolean): string | null {
  let { month: m, day: d } = groups
  if (groups.first && groups.second) {
    const swap = groups.mark !== '/' || dayFirst || Number(groups.first) > 12
    ;[m, d] = swap ? [groups.second, groups.first] : [groups.first, groups.second]
    if (Number(m) > 12 && Number(d) <= 12) [m, d] = [d, m]
  }
  const monthNumber = monthByName.get((m ?? '').toLowerCase()) ?? Number(m)
  const on = `${groups.year}-${String(monthNumber).padStart(2, '0')}-${String(Number(d)).padStart(2, '0')}`
  const date = new Date(`${on}T00:00:00Z`)
  return !Number.isNaN(date.getTime()) && date.toISOString().slice(0, 10) === on ? on : null
}

function clock({ hour, minute, half, zone }: Groups): string | null {
  let h = Number(hour)
  if (half) h = (h % 12) + (/^p/i.test(half) ? 12 : 0)
  if (h > 23 || Number(minute) > 59) return null
  return `${String(h).padStart(2, '0')}:${minute}${offsetOf(zone)}`
}

function offsetOf(zone: string | undefined): string {
  if (!zone) return ''
  const named = zoneOffsets[zone.toLowerCase()]
  if (named) return named
  const numbers = /([+-])(\d{1,2}):?(\d\d)?$/.exec(zone)
  return numbers ? `${numbers[1]}${numbers[2]?.padStart(2, '0')}:${numbers[3] ?? '00'}` : ''
}
