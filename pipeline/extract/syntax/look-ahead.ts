import type { Item, VerbGroup } from './items'

/** Items that may stand between a subject and its verb without ending the search. */
const passable = new Set(['date', 'adverb', 'adjective', 'quote'])

/**
 * The finite verb whose subject starts at item `at`, or null: prepositional phrases, coordinated nouns and
 * appositions between commas are stepped over.
 */
export function verbOfSubject(items: Item[], at: number): VerbGroup | null {
  let i = at + 1
  let nested = 0
  for (let steps = 0; i < items.length && steps < 24; steps++) {
    const item = items[i]
    if (!item) return null
    if (item.kind === 'verb') {
      if (item.form === 'finite') return item.ambiguous && (byFollows(items, i) || describesThose(items, i)) ? null : item
      if (item.form === 'participle' || item.form === 'gerund') {
        i = skipReduced(items, i + 1)
        if (i < 0) return null
        continue
      }
      return null
    }
    if (passable.has(item.kind)) { i++; continue }
    // "to a higher purity than the accord allows": the verb is that of the comparison.
    const compared = item.kind === 'preposition' && item.word === 'than' ? items[i + 2] : undefined
    if (compared?.kind === 'verb' && /^(allow|permit|foresee|prescribe|stipulate|provide for)$/.test(compared.lemma)) { i += 3; continue }
    if (item.kind === 'preposition' && items[i + 1]?.kind === 'noun') { i += 2; continue }
    if (item.kind === 'preposition' && (items[i + 1]?.kind === 'date' || items[i + 1]?.kind === 'adverb')) {
      const next = items[i + 2]
      // "accused Iran of still wanting": the gerund is the preposition's.
      if (items[i + 1]?.kind === 'adverb' && next?.kind === 'verb' && next.form === 'gerund') return null
      i += 2
      continue
    }
    if (item.kind === 'conjunction' && item.word !== 'but' && items[i + 1]?.kind === 'noun') { i += 2; continue }
    if (item.kind === 'comma' && nested > 0 && isJoiner(items[i + 1]) && items[i + 2]?.kind === 'noun') { i += 3; continue }
    if (item.kind === 'comma' && nested < 2) {
      const close = closingComma(items, i)
      if (close < 0) return null
      nested++
      i = close + 1
      continue
    }
    return null
  }
  return null
}

const isJoiner = (item: Item | undefined) => item?.kind === 'conjunction' && item.word !== 'but'

export function byFollows(items: Item[], i: number): boolean {
  let next = i + 1
  while (items[next]?.kind === 'adverb' || items[next]?.kind === 'date') next++
  const item = items[next]
  return item?.kind === 'preposition' && item.word === 'by'
}

/** "to those barred from the bloc": a past form that tells who "those" behind a preposition are. */
export function describesThose(items: Item[], i: number): boolean {
  const [before, noun] = [items[i - 2], items[i - 1]]
  return before?.kind === 'preposition' && noun?.kind === 'noun' && noun.lemma === 'those'
}

/** The comma that ends an apposition, a list member or a relative clause opened by the comma at `open`; -1 where none does. */
export function closingComma(items: Item[], open: number): number {
  const first = items[open + 1]
  if (!first) return -1
  if (first.kind === 'noun') {
    for (let i = open + 2; i < items.length; i++) {
      const item = items[i]
      if (!item || item.kind === 'stop') return -1
      if (item.kind === 'comma') return i
      if (item.kind === 'verb' && item.form === 'finite' && !item.ambiguous) return -1
      if (item.kind === 'verb' && item.form === 'finite' && items.slice(open + 2, i).every((x) => x.kind === 'date' || x.kind === 'adverb')) return -1
    }
    return -1
  }
  const opens = first.kind === 'relative' || first.kind === 'adjective' || first.kind === 'date' || first.kind === 'preposition' || first.kind === 'adverb' || (first.kind === 'verb' && (first.form === 'gerund' || first.form === 'participle' || first.ambiguous))
  if (!opens) return -1
  for (let i = open + 2; i < items.length; i++) {
    const item = items[i]
    if (!item || item.kind === 'stop') return -1
    if (item.kind === 'comma') return i
  }
  return -1
}

/** After a reduced relative ("troops holding the bridge"): the first item past its own arguments. */
function skipReduced(items: Item[], from: number): number {
  let i = from
  for (; i < items.length; i++) {
    const item = items[i]
    if (!item || item.kind === 'stop' || item.kind === 'comma' || item.kind === 'that' || item.kind === 'relative' || item.kind === 'subordinator') return -1
    if (item.kind === 'verb') return item.form === 'finite' ? i : item.form === 'infinitive' ? -1 : skipReduced(items, i + 1)
  }
  return -1
}
