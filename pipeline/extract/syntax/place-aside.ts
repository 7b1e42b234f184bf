import { newClause } from './clause'
import type { NounPhrase } from './items'
import { noSeparators, type ReaderState } from './reader-state'

const within = new Set(['noun', 'date', 'adverb', 'preposition'])
/** How many items the words behind the verb of an aside may be: "Kerry told reporters in Paris on Monday". */
const longest = 6

/**
 * "Russia, Kerry told reporters, had broken the truce": a report between the commas that stand behind a subject tells who says it; the subject still waits
 * for its verb. Returns the index of the comma that closes the report, null where there is none.
 */
export function placeAside(state: ReaderState, phrase: NounPhrase, i: number): number | null {
  const { current, seen, classes, sentence: { items } } = state
  if (!seen.comma || seen.conjunction || current.verb || !current.subject.length) return null
  const skip = (from: number, kinds: readonly string[]) => {
    let k = from
    while (kinds.includes(items[k]?.kind ?? '')) k++
    return k
  }
  const at = skip(i + 1, ['adverb', 'date'])
  const verb = items[at]
  if (verb?.kind !== 'verb' || verb.form !== 'finite' || verb.modal || verb.passive || verb.lemma === 'be' || !classes.takesClause.has(verb.lemma)) return null
  let close = at + 1
  while (within.has(items[close]?.kind ?? '')) close++
  const next = items[skip(close + 1, ['adverb', 'quote'])]
  if (items[close]?.kind !== 'comma' || close - at > longest || next?.kind !== 'verb' || next.form !== 'finite') return null
  const told = items.slice(at + 1, close).flatMap((item, k) => (item.kind === 'noun' && items[at + k]?.kind === 'verb' ? [[item]] : []))
  state.clauses.push(newClause('attribution', phrase.from, { verb, subject: [phrase], objects: told, to: (items[close]?.from ?? phrase.to) - 1 }))
  state.seen = noSeparators()
  return close
}
