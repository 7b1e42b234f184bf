import type { Filters, ManyFilter } from '@/model/filters'
import type { Choice, FacetsView } from '@/model/views/timeline-view'

/** The filters that have choices, in the order of the bar, in plain words. The legend offers `quad`; its chip shows only when chosen. */
export const FILTER_NAMES: { name: ManyFilter; label: string }[] = [
  { name: 'country', label: 'Country' },
  { name: 'actor', label: 'Actor' },
  { name: 'type', label: 'Kind' },
  { name: 'agreement', label: 'Agreement' },
  { name: 'modality', label: 'Happened or said' },
  { name: 'outlet', label: 'Source' },
]

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)

/** The choices of a filter under labels that start a line: those chosen first, then the fullest; what the address names and nobody knows is kept. */
export function choicesOf(facets: FacetsView, filters: Filters, name: ManyFilter): Choice[] {
  const wanted: string[] = filters[name]
  const listed = facets[name].map((choice) => ({ ...choice, label: capital(choice.label), chosen: wanted.includes(choice.value) }))
  const missing = wanted.filter((value) => !listed.some((choice) => choice.value === value))
  const unlisted = missing.map((value): Choice => ({ value, label: value, count: 0, chosen: true, known: true }))
  return [...listed, ...unlisted].sort((a, b) => Number(b.chosen) - Number(a.chosen) || b.count - a.count || (a.label < b.label ? -1 : 1))
}

/** What a chip says of the values chosen: "Russia", "Russia +2". */
export function chosenWords(choices: Choice[]): string | null {
  const chosen = choices.filter((choice) => choice.chosen)
  const [first] = chosen
  if (!first) return null
  return chosen.length === 1 ? first.label : `${first.label} +${chosen.length - 1}`
}

/** Choices whose words begin like the text typed, capitals and accents aside. */
export function searchChoices(choices: Choice[], text: string): Choice[] {
  const plain = (words: string) => words.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
  const wanted = plain(text.trim())
  if (!wanted) return choices
  return choices.filter((choice) => plain(choice.label).startsWith(wanted) || plain(choice.label).includes(` ${wanted}`) || plain(choice.value) === wanted)
}

/** The filters with a value of a name taken in or out. */
export function toggle(filters: Filters, name: ManyFilter, value: string): Filters {
  const values: string[] = filters[name]
  const next = values.includes(value) ? values.filter((other) => other !== value) : [...values, value]
  return { ...filters, [name]: next } as Filters
}
