import agencies from '../lexicon/agencies.json'
import { isAgencyBesidePerson, mayBeAgency } from './agency-form'
import { findStatedDate } from './stated-date'

const byName = new Map(agencies.flatMap(({ name, names }) => names.map((n) => [n.toLowerCase(), name] as const)))

/** The news agency that goes by this very name ("Associated Press" gives "AP"), null where it is none that we know. */
export const agencyNamed = (name: string): string | null => byName.get(name.trim().toLowerCase()) ?? null

/** The known agency that a line or credit consists of: "(Xinhua)", "Source: AFP", "Reuters/AP" (the first), "By Jane Roe, Associated Press". */
export function agencyIn(credit: string): string | null {
  const parts = credit.replace(/^[\s([]*(?:source|from|agency|by|credit)\s*[:：-]?\s+/i, '').split(/[/|,;()[\]&·•]|\s+(?:and|via|with|of|for)\s+|\s[-–—]\s/)
  for (const part of parts) {
    const agency = agencyNamed(part.replace(/[.\s]+$/, ''))
    if (agency) return agency
  }
  return null
}

const sameName = (a: string, b: string | null) => a.toLowerCase() === b?.toLowerCase()

/**
 * The agency that the lines at the head of an article credit: one that we know, else a name that stands where an agency does: alone in brackets, after
 * "Source:", after a person's name, last in a line with the date. The outlet's own name there is no agency's.
 */
export function creditedAgency(lines: string[], outlet: string | null): string | null {
  const known = lines.map(agencyIn).find((agency) => agency !== null)
  return known ?? lines.map(creditOf).find((name) => name !== null && !sameName(name, outlet)) ?? null
}

function creditOf(line: string): string | null {
  const source = /^[\s([]*(?:source|agency|news agency)\s*[:：]\s*([^()[\]]+?)[\s)\]]*$/i.exec(line)?.[1]
  if (source) return mayBeAgency(source) ? source.trim() : null
  const bracket = /[([]([^()[\]]{2,40})[)\]]\s*$/.exec(line)
  const date = findStatedDate(line)
  if (bracket?.[1] && (bracket.index === 0 || date)) return mayBeAgency(bracket[1]) ? bracket[1].trim() : null
  const parts = line.replace(/^by\s+/i, '').split(date ? /\s*[,|·•]\s*|\s+[-–—]\s+/ : /\s*,\s*/).filter((part) => part && !findStatedDate(part))
  const last = parts.at(-1) ?? ''
  const person = parts.length === 2 && /^\p{Lu}[\p{L}'’.-]*(?:\s+[\p{L}'’.-]+){1,4}$/u.test(parts[0] ?? '')
  return person && isAgencyBesidePerson(last) ? last : null
}
