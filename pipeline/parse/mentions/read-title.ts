import titles from '@/pipeline/lexicon/titles.json'
import { wordsOf, type TextView } from '../text-view'
import { countryInside } from './country-inside'
import type { Draft, Unit } from './unit'

// Words that say who someone is but are no office.
const common = new Set(titles.common)

export type Title = { first: number | null; office: string | null; head: string; country: string | null; sex: 'm' | 'f' | null }

/** Office, state and sex that the pieces before a name or at the end of a description give. */
export function readTitle(view: TextView, units: Unit[], owner: Draft[]): Title {
  const lastRole = units.findLastIndex((unit) => unit.kind === 'role')
  const roleAt = lastRole >= 0 ? lastRole : units.findLastIndex((unit) => unit.kind === 'honorific')
  const state = [...units].reverse().find((unit) => unit.kind === 'nationality' || unit.kind === 'country')
  const body = [...units].reverse().find((unit) => unit.kind === 'organisation')
  const country = countryOf(state) ?? countryOf(body) ?? owner.at(0)?.country ?? null
  if (roleAt < 0) return { first: state || body ? (units[0]?.first ?? null) : null, office: null, head: '', country, sex: null }
  const role = units[roleAt]
  const from = units.findIndex((unit, i) => i <= roleAt && isOfficePart(unit))
  const office = role?.kind === 'honorific' || from < 0 ? null : titleCase(officeWords(view, units.slice(from, roleAt + 1)))
  const word = role?.word ?? ''
  return { first: units[0]?.first ?? null, office: common.has(word) ? null : office, head: word, country, sex: sexOfTitle(word) }
}

/** "former Austrian president": the state is told beside the office and is no part of it. */
function officeWords(view: TextView, parts: Unit[]): string {
  const wordsIn = (some: Unit[]) => wordsOf(view, some[0]?.first ?? 0, some.at(-1)?.end ?? 0)
  const state = parts.findIndex(({ kind }) => kind === 'nationality')
  return state < 0 ? wordsIn(parts) : `${wordsIn(parts.slice(0, state))} ${wordsIn(parts.slice(state + 1))}`
}

const isOfficePart = (unit: Unit) => unit.kind === 'role' || unit.kind === 'organisation' || unit.kind === 'body' || unit.kind === 'noun' || (unit.kind === 'adjective' && !/^(top|senior|visiting|veteran|new|outgoing|powerful|controversial)$/i.test(unit.word))

export const countryOf = (unit: Unit | undefined): string | null => {
  if (unit?.kind === 'organisation' && !unit.entry) return countryInside(unit.word)
  const entry = unit?.entry
  if (!entry) return null
  if (entry.type === 'country' || entry.type === 'nationality') return entry.code
  return entry.type === 'organisation' || entry.type === 'place' ? entry.country : null
}

const small = /^(of|for|and|the|to|in|on|at)$/

const titleCase = (text: string) => text.split(' ').map((word) => (small.test(word) || /^\p{Lu}/u.test(word) ? word : word.charAt(0).toUpperCase() + word.slice(1))).join(' ')

const female = /(woman|^mrs\.?|^ms\.?|^miss|^lady|^dame|^baroness|^queen|princess|mother|sister|daughter|wife|widow|girl)$/
const male = /((?<!wo)man|^mr\.?|^sir|^lord|^king|prince|emperor|sultan|emir|^pope|pontiff|patriarch|bishop|cardinal|ayatollah|imam|father|brother|^son|husband|^boy|uncle|nephew)$/

const sexOfTitle = (word: string): 'm' | 'f' | null => (female.test(word) ? 'f' : male.test(word) ? 'm' : null)
