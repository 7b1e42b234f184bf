import { type Clause, finiteClauseOf, newClause } from './clause'
import type { ChunkedSentence, NounPhrase } from './items'

/** What the reader of clauses must know of verbs: which take a clause ("said"), and which keep their subject in an infinitive ("agreed to"). */
export type VerbClasses = { takesClause: ReadonlySet<string>; subjectControl: ReadonlySet<string> }

/** What stood between the last phrase or verb and the item at hand. */
export type Separators = { comma: boolean; conjunction: string | null; quote: boolean; stop: boolean }

export const noSeparators = (): Separators => ({ comma: false, conjunction: null, quote: false, stop: false })

/** How far the reading of a sentence has come: the clauses opened so far, the one at hand, and where its next phrase may hang. */
export type ReaderState = {
  sentence: ChunkedSentence
  classes: VerbClasses
  clauses: Clause[]
  current: Clause
  seen: Separators
  /** A preposition that waits for its phrase. */
  pending: string | null
  lastNoun: NounPhrase | null
  /** The list that a coordinated phrase would join. */
  lastSlot: NounPhrase[] | null
  /** Before an "of": the list that its noun stands in, "between A of X and B of Y". */
  outerSlot: NounPhrase[] | null
  /** The phrase that prepositions hang on besides the last one: "a call by Kerry for talks". */
  hostNoun: NounPhrase | null
}

export function newReaderState(sentence: ChunkedSentence, classes: VerbClasses): ReaderState {
  const first = newClause('main', 0)
  return { sentence, classes, clauses: [first], current: first, seen: noSeparators(), pending: null, lastNoun: null, lastSlot: null, outerSlot: null, hostNoun: null }
}

/** Opens a clause and makes it the one at hand. */
export function openClause(state: ReaderState, clause: Clause): Clause {
  state.clauses.push(clause)
  state.current = clause
  return clause
}

/** The finite clause that a coordinated one would stand beside, relatives left. */
export function siblingOf(clause: Clause): Clause {
  const finite = finiteClauseOf(clause)
  return finite.kind === 'relative' && finite.governor ? siblingOf(finite.governor) : finite
}

/** The clause whose subject was followed by a relative or participial clause and still waits for its verb. */
export function waitingParent(clause: Clause): Clause | null {
  let at: Clause | null = clause.governor
  while (at) {
    if (!at.verb && at.subject.length) return at
    at = ['relative', 'participle', 'gerund', 'infinitive'].includes(at.kind) ? at.governor : null
  }
  return null
}
