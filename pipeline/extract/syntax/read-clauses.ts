import { attributeReports } from './attribute-reports'
import type { Clause } from './clause'
import type { ChunkedSentence } from './items'
import { negateByNone } from './negate-by-none'
import { objectOfCleft } from './object-of-cleft'
import { placeMark } from './place-mark'
import { placeNoun } from './place-noun'
import { placeVerb } from './place-verb'
import { newReaderState, type VerbClasses } from './reader-state'

/**
 * Builds clauses from items, left to right: subjects, objects, prepositional arguments, complements, relatives, infinitives,
 * participles, coordination. Appositions are stepped over. A shallow reading: where grammar alone is ambiguous, what news prose prefers wins.
 */
export function readClauses(sentence: ChunkedSentence, classes: VerbClasses): Clause[] {
  const { items } = sentence
  const state = newReaderState(sentence, classes)
  for (let i = 0; i < items.length; i++) {
    const item = items[i]
    if (!item) break
    if (item.kind === 'noun') i = placeNoun(state, item, i)
    else if (item.kind === 'verb') placeVerb(state, item, i)
    else placeMark(state, item, i)
    state.current.to = Math.max(state.current.to, items[i]?.to ?? item.to)
  }
  attributeReports(state.clauses)
  objectOfCleft(state.clauses)
  negateByNone(state.clauses, sentence.tokens)
  return state.clauses.filter((clause) => clause.verb)
}
