import type { Participant } from '@/model/resolved-event'

const short: Record<string, string> = {
  'united-states': 'US', 'united-kingdom': 'Britain', 'european-union': 'EU', 'united-nations': 'UN', 'un-security-council': 'UN Security Council', 'international-atomic-energy-agency': 'IAEA', 'international-monetary-fund': 'IMF',
  'palestine': 'Palestinians', 'south-korea': 'South Korea', 'north-korea': 'North Korea',
}
// Where the family's name stands first, or the last is the father's.
const otherOrder = new Set(['CHN', 'KOR', 'PRK', 'TWN', 'VNM', 'KHM', 'SGP', 'MYS', 'ISL', 'ETH', 'MMR', 'BTN'])
/** "Ban Ki-moon", "Moon Jae-in": a given name of two syllables, whatever the state or body. */
const syllables = /^\p{Lu}\p{Ll}+-\p{Ll}+$/u
const particles = new Set(['al', 'ben', 'bin', 'da', 'de', 'del', 'della', 'den', 'der', 'di', 'dos', 'du', 'la', 'le', 'ter', 'van', 'von'])

/** The name that a headline uses: a surname with its particle, a state or body in short, anyone else as named. */
export function shortName({ actor, name, kind, country }: Pick<Participant, 'actor' | 'name' | 'kind' | 'country'>): string {
  const known = short[actor]
  if (known) return known
  const words = name.split(' ')
  if (kind !== 'person' || words.length < 2 || (country && otherOrder.has(country)) || syllables.test(words.at(-1) ?? '') || /^(King|Queen|Pope|Prince|Princess)$/.test(words[0] ?? '')) return name
  if (/^\p{Ll}/u.test(words.at(-1) ?? '')) return name
  let first = words.length - 1
  while (first > 1 && particles.has((words[first - 1] ?? '').toLowerCase())) first -= 1
  return words.slice(first).join(' ')
}

/** "A", "A and B", "A, B and C"; beyond four, "A, B, C and 3 others". */
export function listNames(names: string[]): string {
  const shown = names.length > 4 ? [...names.slice(0, 3), `${names.length - 3} others`] : names
  return shown.length < 2 ? shown.join('') : `${shown.slice(0, -1).join(', ')} and ${shown.at(-1)}`
}
