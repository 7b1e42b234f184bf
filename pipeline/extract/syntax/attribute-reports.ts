import type { Clause } from './clause'

/** "and thereby cleared the way, its president hopes": an opinion is of the words right before it. */
const opinions = new Set(['hope', 'believe', 'fear', 'think', 'expect', 'feel'])

/** "..., Psaki said": the clauses before an attribution become what it reports. */
export function attributeReports(clauses: Clause[]): void {
  let first = 0
  clauses.forEach((clause, k) => {
    if (clause.kind !== 'attribution') return
    for (let j = opinions.has(clause.verb?.lemma ?? '') ? Math.max(first, k - 1) : first; j < k; j++) {
      const earlier = clauses[j]
      if (earlier && earlier.kind === 'main' && !earlier.governor && earlier !== clause) { earlier.kind = 'complement'; earlier.governor = clause }
      else if (earlier && earlier.kind === 'adverbial' && !earlier.governor) earlier.governor = clause
    }
    // "Elections would take time, he explained, and so the accord would run on": "would" goes on with what he said.
    const next = clauses[k + 1]
    if (next?.kind === 'main' && !next.governor && next.verb?.modal === 'would' && clause.verb?.tense === 'past' && clauses.slice(first, k).some((earlier) => earlier.governor === clause && earlier.verb?.modal === 'would')) { next.kind = 'complement'; next.governor = clause }
    first = k + 1
  })
}
