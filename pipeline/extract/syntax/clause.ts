import type { NounPhrase, VerbGroup } from './items'

/**
 * One verb with its arguments. `governor` is the clause (or `governorNoun` the noun) that this one hangs on:
 * the reporting clause of a complement, the main clause of an infinitive; `mark` the word that opens it.
 */
export type Clause = {
  kind: 'main' | 'complement' | 'relative' | 'adverbial' | 'infinitive' | 'gerund' | 'participle' | 'attribution'
  verb: VerbGroup | null
  subject: NounPhrase[]
  /** First and second object, each a list where coordinated. */
  objects: NounPhrase[][]
  prepositions: { word: string; phrases: NounPhrase[] }[]
  adjective: string | null
  mark: string | null
  governor: Clause | null
  governorNoun: NounPhrase | null
  /** The clauses that this one reports: those before "..., Psaki said". */
  from: number
  to: number
}

export const newClause = (kind: Clause['kind'], from: number, more: Partial<Clause> = {}): Clause => ({
  kind, from, to: from, verb: null, subject: [], objects: [], prepositions: [], adjective: null, mark: null, governor: null, governorNoun: null, ...more,
})

/** The clause whose finite verb a chain of infinitives and gerunds hangs on. */
export function finiteClauseOf(clause: Clause): Clause {
  let at = clause
  while (at.governor && at.verb?.form !== 'finite') at = at.governor
  return at
}
