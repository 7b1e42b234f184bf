import type { Item, NounPhrase } from './items'
import { byFollows, describesThose, verbOfSubject } from './look-ahead'

/** True where the comma before item i separates members of a list "A, B and C". */
export function isList(items: Item[], i: number): boolean {
  for (let k = i + 1; k < Math.min(items.length, i + 8); k++) {
    const item = items[k]
    if (!item) return false
    if (item.kind === 'conjunction' && item.word !== 'but') return items[k + 1]?.kind === 'noun' && (items[k + 1] as NounPhrase).mentions.length > 0 === hasMention(items, i)
    if (item.kind !== 'noun' && item.kind !== 'comma' && item.kind !== 'preposition') return false
  }
  return false
}
function hasMention(items: Item[], i: number): boolean {
  const item = items[i]
  return item?.kind === 'noun' && item.mentions.length > 0
}

/** True where nothing that an attribution would not allow follows the verb at item i. */
export function endsAfter(items: Item[], i: number): boolean {
  let k = i + 1
  while (['date', 'adverb', 'preposition'].includes(items[k]?.kind ?? '') || isTimeOfDay(items[k]) || (items[k]?.kind === 'noun' && ['preposition', 'verb'].includes(items[k - 1]?.kind ?? '')) || describesNoun(items, k)) k++
  const item = items[k]
  return !item || item.kind === 'stop' || item.kind === 'comma' || item.kind === 'quote' || item.kind === 'conjunction' || item.kind === 'subordinator' || (item.kind === 'verb' && item.form === 'gerund')
}

/** "told reporters late at night" */
const isTimeOfDay = (item: Item | undefined): boolean => item?.kind === 'adjective' && /^(late|early)$/.test(item.word)

/** "in a statement issued at": a participle right after its noun. */
function describesNoun(items: Item[], k: number): boolean {
  const item = items[k]
  return item?.kind === 'verb' && (item.ambiguous || item.form === 'participle') && items[k - 1]?.kind === 'noun' && items[k + 1]?.kind !== 'noun'
}

/** "Clinton said Friday the agency did right": a reporting verb with a clause after it is no participle. */
export function reportsNext(items: Item[], i: number, takesClause: ReadonlySet<string>): boolean {
  const item = items[i]
  const next = items.slice(i + 1).findIndex((x) => x.kind !== 'date' && x.kind !== 'adverb')
  return item?.kind === 'verb' && takesClause.has(item.lemma) && next >= 0 && items[i + 1 + next]?.kind === 'noun' && verbOfSubject(items, i + 1 + next) !== null
}
/** True where an object or a "that" comes right after item i. */
export function objectFollows(items: Item[], i: number): boolean {
  return items[i + 1]?.kind === 'noun' || items[i + 1]?.kind === 'that'
}
/** True where another finite verb comes before the clause ends, so that this one can only be a participle. */
export function verbAfter(items: Item[], i: number): boolean {
  for (let k = i + 1; k < items.length; k++) {
    const item = items[k]
    if (!item || ['comma', 'stop', 'relative', 'subordinator', 'conjunction', 'that'].includes(item.kind)) return false
    if (item.kind === 'verb' && item.form === 'finite') return !item.ambiguous || !(byFollows(items, k) || describesThose(items, k))
  }
  return false
}
/** "..., Sergei Lavrov,": behind a person's name between commas. */
export function isBehindName(items: Item[]): boolean {
  const [open, name, close] = items.slice(-3)
  return open?.kind === 'comma' && name?.kind === 'noun' && name.entity === 'person' && close?.kind === 'comma' && items.at(-4)?.kind === 'noun'
}
