import { mayBeAgency } from './agency-form'
import { agencyNamed } from './find-agency'

/** A dateline as it stands at the head of a body: `length` code units of it, the place as a reader writes it, the agency, the date with the year where stated. */
export type Dateline = { length: number; place: string | null; agency: string | null; byline: string | null; month: number | null; day: number | null; year: number | null }

const word = "\\p{Lu}[\\p{L}'’.-]*"
const capitals = "(?:\\p{Lu}{2}\\.? (?=\\p{Lu}{3}))?\\p{Lu}[\\p{Lu}'’-]{2,}(?:\\.|(?:[ -](?:\\p{Lu}[\\p{Lu}'’.-]*|al|de|es|of|the))*)"
const region = `,\\s*(?!(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\\.?\\s+\\d)${word}(?:\\s+(?:of\\s+|and\\s+)?${word}){0,3}`
const monthNames = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']
const month = '(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec|JAN|FEB|MAR|APR|MAY|JUN|JUL|AUG|SEP|OCT|NOV|DEC)[A-Za-z]{0,6}\\.?'
const weekday = '(?:(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)[a-z]*\\.?,?\\s+)?'
const date = `${weekday}(?:${month}\\s+\\d{1,2}|\\d{1,2}\\s+${month})(?:,?\\s+(?:19|20)\\d\\d)?`
const details = `(?<details>(?:,?\\s*(?:${date}|[(\\[][^()\\[\\]\\n]{2,40}[)\\]]|(?:[Xx]inhua|XINHUA)))*)`
const stop = '\\s*,?\\s*(?<stop>--+|[—–_]|-(?=\\s)|:(?=\\s))\\s*'
const byline = `(?:By\\s+(?<byline>${word}(?:\\s+(?:and\\s+)?${word}){1,6}?)\\s+)?`

const inCapitals = new RegExp(`^\\s*${byline}(?<place>${capitals}(?:/${capitals})*(?:${region})?)${details}${stop}`, 'u')
const inMixedCase = new RegExp(`^\\s*(?<place>${word}(?:\\s+${word}){0,2}(?:${region})?)${details}${stop}`, 'u')
const agencyAlone = new RegExp(`^\\s*${details}${stop}`, 'u')

/**
 * Reads the dateline that news agencies put before the first sentence: "GENEVA, April 17 (AP) --", "VIENNA _", "London, March 15 (ANI):", "(Reuters) -".
 * A name alone in brackets there is the agency's, also one never seen before. A place in mixed case is believed only with a date or a known agency beside it.
 * Null where the body begins with none.
 */
export function readDateline(body: string): Dateline | null {
  const head = body.slice(0, 240)
  const capital = inCapitals.exec(head)
  if (capital && (capital.groups?.stop !== ':' || capital.groups.details)) return datelineOf(capital)
  for (const form of [inMixedCase, agencyAlone]) {
    const match = form.exec(head)
    const read = match?.groups?.details ? datelineOf(match) : null
    if (read && (read.day || (read.agency && (form === agencyAlone || agencyNamed(read.agency))))) return read
  }
  return null
}

function datelineOf(match: RegExpExecArray): Dateline {
  const { place, details = '', byline: by } = match.groups ?? {}
  const stated = new RegExp(`(${month})\\s+(\\d{1,2})|(\\d{1,2})\\s+(${month})`, 'u').exec(details)
  const bracketed = [...details.matchAll(/[(\[]([^()\[\]]+)[)\]]|(xinhua)/gi)].map((m) => (m[1] ?? m[2] ?? '').trim())
  const agency = bracketed.map(agencyNamed).find(Boolean) ?? bracketed.find(mayBeAgency)
  const name = (stated?.[1] ?? stated?.[4])?.slice(0, 3).toLowerCase()
  return {
    length: match[0].length,
    place: place ? placeName(place) : null,
    agency: agency ?? null,
    byline: by ?? null,
    month: name ? monthNames.indexOf(name) + 1 : null,
    day: stated ? Number(stated[2] ?? stated[3]) : null,
    year: Number(/\b(?:19|20)\d\d\b/.exec(details)?.[0]) || null,
  }
}

/** "DAR ES SALAAM, Tanzania" as a reader writes it: "Dar es Salaam, Tanzania". */
function placeName(text: string): string {
  return text.trim().replace(/\p{Lu}[\p{Lu}'’]+/gu, (w) =>
    /^(?:US|USA|UN|UK|EU|DC|UAE)$/.test(w) ? w : /^(?:DE|ES|OF|AND|LA)$/.test(w) ? w.toLowerCase() : w.toLowerCase().replace(/(^|['’])\p{L}/gu, (c) => c.toUpperCase()))
}

/** The calendar day of a dateline; a year that it leaves out is the one that brings it nearest to the day of publication. Null where neither is known. */
export function datelineDay({ year, month, day }: Dateline, publishedOn: string | null): string | null {
  if (!month || !day) return null
  const dayIn = (y: number) => `${y}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
  const real = (iso: string) => !Number.isNaN(Date.parse(iso)) && new Date(iso).toISOString().startsWith(iso)
  if (year) return real(dayIn(year)) ? dayIn(year) : null
  if (!publishedOn) return null
  const published = Date.parse(publishedOn)
  const near = [-1, 0, 1].map((step) => dayIn(Number(publishedOn.slice(0, 4)) + step)).filter(real)
  return near.sort((a, b) => Math.abs(Date.parse(a) - published) - Math.abs(Date.parse(b) - published))[0] ?? null
}
