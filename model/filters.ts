import { Modality } from './modality'
import { oneOf, type WordOf } from './one-of'
import { EventType, QuadClass } from './plover'

export const LaneKind = oneOf('country', 'actor', 'type', 'agreement', 'dyad')
export type LaneKind = WordOf<typeof LaneKind>

/** The filters of every page, route and component. Values of one name mean "either of them", different names mean "both". */
export type Filters = {
  actor: string[]
  country: string[]
  type: EventType[]
  agreement: string[]
  modality: Modality[]
  /** Cooperation or conflict, by word or deed: what the legend filters by. */
  quad: QuadClass[]
  outlet: string[]
  /** Dates that EDTF knows. */
  from?: string | undefined
  to?: string | undefined
  q?: string | undefined
  lanes: LaneKind
}

/** No filter set: everything, in lanes by country. */
export const noFilters: Filters = { actor: [], country: [], type: [], agreement: [], modality: [], quad: [], outlet: [], lanes: 'country' }

const many = ['actor', 'country', 'type', 'agreement', 'modality', 'quad', 'outlet'] as const
const one = ['from', 'to', 'q', 'lanes'] as const
export type ManyFilter = (typeof many)[number]

type Name = ManyFilter | (typeof one)[number]
export type Problem = { name: string; value: string; message: string }

const lists = { type: EventType, modality: Modality, quad: QuadClass, lanes: LaneKind }
const longestText = 200

/**
 * Reads the filters of an address. A value that is not one of those known is left out and named in `problems`, so that a page can show it with a way
 * out and a route can answer 400. `isDate` says which dates are known: parseFilters asks EDTF's grammar, a page in the browser spares itself loading that.
 */
export function readFilters(params: URLSearchParams, isDate: (text: string) => boolean): { filters: Filters; problems: Problem[] } {
  const problems: Problem[] = []
  const isKept = (name: Name, value: string) => {
    const message = wrongWith(name, value, isDate)
    if (message) problems.push({ name, value, message })
    return !message
  }
  const kept: Record<string, unknown> = {}
  for (const name of many) kept[name] = [...new Set(params.getAll(name))].filter((value) => value && isKept(name, value))
  for (const name of one) {
    const value = params.get(name)
    if (value && isKept(name, value)) kept[name] = name === 'q' ? value.trim() : value
  }
  return { filters: { ...noFilters, ...kept }, problems }
}

/** Why a value can't be one of a filter; null where it can. */
function wrongWith(name: Name, value: string, isDate: (text: string) => boolean): string | null {
  if (value.includes('\u0000')) return 'holds a character that no text has'
  if (name in lists) return lists[name as keyof typeof lists].has(value) ? null : `is none of ${lists[name as keyof typeof lists].options.join(', ')}`
  if (name === 'from' || name === 'to') return isDate(value) ? null : 'not a date that EDTF knows, such as 2014-04-17 or 2014-04'
  if (name === 'q' && !value.trim()) return 'holds no word'
  return name === 'q' && value.trim().length > longestText ? `is longer than ${longestText} characters` : null
}

/** The address form of filters, in one fixed order, so that equal filters give equal addresses. */
export function filtersToParams(filters: Filters): URLSearchParams {
  const params = new URLSearchParams()
  for (const name of many) for (const value of [...filters[name]].sort()) params.append(name, value)
  for (const name of one) {
    const value = filters[name]
    if (value && !(name === 'lanes' && value === 'country')) params.set(name, value)
  }
  return params
}
