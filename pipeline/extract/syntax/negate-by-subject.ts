import type { Token } from '@/model/parsed-article'
import type { Clause } from './clause'

const nobody = new Set(['no', 'none', 'nobody', 'neither', 'no-one'])

/** "Not one official had called", "No envoy came", "None of them signed": a subject that counts none denies what its verb tells. */
export function negateBySubject(clauses: Clause[], tokens: Token[]): void {
  const low = (i: number) => tokens[i]?.text.toLowerCase() ?? ''
  for (const { verb, subject: [first], kind } of clauses) {
    if (!verb || !first || verb.form !== 'finite' || kind === 'attribution') continue
    if (nobody.has(low(first.from)) || (low(first.from - 1) === 'not' && /^(one|a|all|every|many)$/.test(low(first.from)))) verb.negated = true
  }
}
