import type { Clause } from './clause'

/** "..., Psaki said": the clauses before an attribution become what it reports. */
export function attributeReports(clauses: Clause[]): void {
  let first = 0
  clauses.forEach((clause, k) => {
    if (clause.kind !== 'attribution') return
    for (let j = first; j < k; j++) {
      const earlier = clauses[j]
      if (earlier && earlier.kind === 'main' && !earlier.governor && earlier !== clause) { earlier.kind = 'complement'; earlier.governor = clause }
      else if (earlier && earlier.kind === 'adverbial' && !earlier.governor) earlier.governor = clause
    }
    first = k + 1
  })
}
