import agencies from '../lexicon/agencies.json'

const byName = new Map(agencies.flatMap(({ name, names }) => names.map((n) => [n.toLowerCase(), name] as const)))

/** The news agency that goes by this very name ("Associated Press" gives "AP"), null where it is none that we know. */
export const agencyNamed = (name: string): string | null => byName.get(name.trim().toLowerCase()) ?? null

/** The agency that a line or credit consists of: "(Xinhua)", "Source: AFP", "Reuters/AP" (the first), "By Jane Roe, Associated Press". */
export function agencyIn(credit: string): string | null {
  const parts = credit.replace(/^[\s([]*(?:source|from|agency|by|credit)\s*[:：-]?\s+/i, '').split(/[/|,;()[\]&·•]|\s+(?:and|via|with|of|for)\s+|\s[-–—]\s/)
  for (const part of parts) {
    const agency = agencyNamed(part.replace(/[.\s]+$/, ''))
    if (agency) return agency
  }
  return null
}
