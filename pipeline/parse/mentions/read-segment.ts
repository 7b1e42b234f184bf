import { slugOf } from '../lexicon/names'
import type { TextView } from '../text-view'
import { describe } from './describe'
import { readAgreement } from './read-agreement'
import { nameDraft } from './name-draft'
import { countryOf, readTitle } from './read-title'
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
    head.kind === 'person' ? personDraft(view, units, after, start, owner)
    : ['role', 'people', 'body', 'site'].includes(head.kind) ? describe(view, units, after, start, owner)
    : readAgreement(view, units, after, start)
  // "Foreign Minister Anna Novak warning ...": a person with a title inside a longer phrase is read as a phrase of its own.
  const person = units.findLastIndex((unit, i) => unit.kind === 'person' && i < units.length - 1)
  const titled = person > 0 && units[person - 1]?.kind !== 'determiner' ? readSegment(view, units.slice(0, person + 1), [], owner) : []
  const from = titled.length ? person + 1 : 0
  const names = units.flatMap((unit, i) => (i < from || (unit === head && whole) ? [] : nameDraft(view, units, i, unit, whole)))
  const inner = titled.length ? [...titled, ...names] : [...owner, ...names]
  return whole ? [whole, ...inner] : inner
}

function personDraft(view: TextView, units: Unit[], after: Unit[], start: number, owner: Draft[]): Draft {
  const head = units.at(-1)
  if (!head) throw new Error('a phrase has a head')
  const title = readTitle(view, units.slice(0, -1), owner)
  const person = head.entry?.type === 'person' ? head.entry.person : null
  const [first] = units
  const from = title.first ?? (first?.kind === 'determiner' ? (units[1]?.first ?? head.first) : head.first)
  return draftOf(title.first === null ? head.first : Math.min(from, start === first?.first || owner.length ? start : from), head.end, 'person', 'name', person?.name ?? head.word, {
    actor: person ? slugOf({ type: 'person', person }) : null,
    sex: person?.sex ?? title.sex,
    // "Presidents ... of Ukraine", "Smith of Britain"
    country: title.country ?? (after[0]?.word === 'of' && after[1]?.kind === 'country' ? countryOf(after[1]) : null),
    office: title.office,
    head: title.head,
    definite: true,
  })
}
