import { foldText } from '../lexicon/alias-index'
import { strongNames, type NameEntry } from '../lexicon/names'

/** The state that a body's name has in it ("Russian Foreign Ministry", "Central Bank of Iran"). */
export function countryInside(name: string): string | null {
  const folded = foldText(name)
  for (const { index } of name.matchAll(/\p{Lu}[\p{L}.]*/gu)) {
    const hit = strongNames.at(name, folded, index)
    if (hit && (hit.entry.type === 'country' || hit.entry.type === 'nationality')) return hit.entry.code
  }
  return null
}

/** The known body that a longer name means: "British Foreign Office" is the Foreign Office where the states agree. */
export function knownInside(name: string): NameEntry | null {
  const country = countryInside(name)
  if (!country) return null
  const folded = foldText(name)
  for (const { index } of name.matchAll(/(?<= )\p{Lu}/gu)) {
    const hit = strongNames.at(name, folded, index)
    if (hit?.end === name.length && hit.entry.type === 'organisation' && hit.entry.country === country) return hit.entry
  }
  return null
}
