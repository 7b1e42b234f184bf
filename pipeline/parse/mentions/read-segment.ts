import { slugOf } from '../lexicon/names'
import { wordsOf, type TextView } from '../text-view'
import { describe } from './describe'
import { nameDraft } from './name-draft'
import { draftOf, type Draft, type Unit } from './unit'

/**
 * Reads one noun phrase without its possessive: the last piece says what it is, the pieces before give title, state and number.
 * `after` are the pieces that follow (for "of ..."), `owner` what stands before 's.
 */
export function readSegment(view: TextView, units: Unit[], after: Unit[], owner: Draft[]): Draft[] {
  const head = units.at(-1)
  if (!head) return owner
  const start = owner[0]?.first ?? units[0]?.first ?? head.first
  const whole =
    head.kind === 'person' ? personDraft(view, units, start, owner)
    : ['role', 'people', 'body'].includes(head.kind) ? describe(view, units, after, start, owner)
    : null
  const names = units.filter((unit) => unit !== head || !whole).flatMap((unit, i) => nameDraft(view, units, i, unit, whole))
  const inner = [...owner, ...names]
  return whole ? [whole, ...inner] : inner
}

function personDraft(view: TextView, units: Unit[], start: number, owner: Draft[]): Draft {
  const head = units.at(-1)
  if (!head) throw new Error('a phrase has a head')
  const title = readTitle(view, units.slice(0, -1), owner)
  const person = head.entry?.type === 'person' ? head.entry.person : null
  const [first] = units
  const from = title.first ?? (first?.kind === 'determiner' ? (units[1]?.first ?? head.first) : head.first)
  return draftOf(title.first === null ? head.first : Math.min(from, start === first?.first || owner.length ? start : from), head.end, 'person', 'name', person?.name ?? head.word, {
    actor: person ? slugOf({ type: 'person', person }) : null,
    sex: person?.sex ?? title.sex,
    country: title.country,
    office: title.office,
    head: title.head,
    definite: true,
  })
}

export type Title = { first: number | null; office: string | null; head: string; country: string | null; sex: 'm' | 'f' | null }

/** Office, state and sex that the pieces before a name or at the end of a description give. */
export function readTitle(view: TextView, units: Unit[], owner: Draft[]): Title {
  const roleAt = units.findLastIndex((unit) => unit.kind === 'role' || unit.kind === 'honorific')
  const state = [...units].reverse().find((unit) => unit.kind === 'nationality' || unit.kind === 'country')
  const body = [...units].reverse().find((unit) => unit.kind === 'organisation')
  const country = countryOf(state) ?? countryOf(body) ?? owner.at(0)?.country ?? null
  if (roleAt < 0) return { first: state || body ? (units[0]?.first ?? null) : null, office: null, head: '', country, sex: null }
  const role = units[roleAt]
  const from = units.findIndex((unit, i) => i <= roleAt && isOfficePart(unit))
  const office = role?.kind === 'honorific' || from < 0 ? null : titleCase(wordsOf(view, units[from]?.first ?? 0, role?.end ?? 0))
  const word = role?.word ?? ''
  return { first: units[0]?.first ?? null, office, head: word, country, sex: sexOfTitle(word) }
}

const isOfficePart = (unit: Unit) => unit.kind === 'role' || unit.kind === 'organisation' || unit.kind === 'body' || unit.kind === 'noun' || (unit.kind === 'adjective' && !/^(top|senior|visiting|veteran|new|outgoing|powerful|controversial)$/i.test(unit.word))

export const countryOf = (unit: Unit | undefined): string | null => {
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
