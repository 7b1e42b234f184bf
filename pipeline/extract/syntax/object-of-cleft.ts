import type { Clause } from './clause'

/** "A road map is what they agreed", "An apology is what Beijing demanded": what stands before "is what" is the object of the verb behind it. */
export function objectOfCleft(clauses: Clause[]): void {
  for (const clause of clauses) {
    const { governor, verb } = clause
    const isCleft = clause.kind === 'complement' && clause.mark === 'what' && governor?.verb?.lemma === 'be' && governor.subject.length > 0 && governor.subject !== clause.subject
    if (isCleft && verb && !verb.passive && !clause.objects.length) clause.objects = [governor.subject]
  }
}
