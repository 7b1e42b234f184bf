import type { Token } from '@/model/parsed-article'
import type { Clause } from './clause'

const nobody = new Set(['no', 'none', 'nobody', 'neither', 'no-one'])

/** "Never again will he", "Not once did they", "Under no circumstances would it": an auxiliary before the subject, and a denial before that. */
function isUnderDenial(tokens: Token[], subject: number): boolean {
  if (!/^(will|would|did|does|do|has|have|had|can|could|shall|should|is|was|were|are)$/i.test(tokens[subject - 1]?.text ?? '')) return false
  const before = tokens.slice(Math.max(0, subject - 5), subject - 1).map(({ text }) => text).join(' ')
  return /\b(?:never|not|no|nor|neither|hardly)\b(?! (?:only|sooner|wonder|less))/i.test(before)
}

/** Verbs that "nothing" leaves an act of their own: "did nothing", "said nothing", "has nothing". */
const vague = new Set(['do', 'say', 'have', 'find', 'see', 'know', 'hear', 'be', 'mean', 'change', 'add'])

/** "would cede nothing to anyone", "recognised neither". */
const takesNothing = ({ verb, objects }: Clause, low: (i: number) => string): boolean =>
  verb !== null && !vague.has(verb.lemma) && objects.flat().some(({ from, to }) => (from === to && /^(?:nothing|nobody|none|neither)$/.test(low(from))) || (low(from) === 'no' && low(from + 1) === 'one'))

const proof = new Set(['evidence', 'proof', 'sign', 'indication', 'hint', 'trace', 'suggestion'])

/** "found no evidence that Iran had done it": nothing speaks for what follows. */
const findsNoProof = ({ objects }: Clause, low: (i: number) => string): boolean =>
  objects.flat().some(({ from, lemma }) => /^(no|little)$/.test(low(from)) && proof.has(lemma))

/** "Not one official had called", "No envoy came", "None of them signed": a subject or an object that counts none denies what its verb tells. */
export function negateByNone(clauses: Clause[], tokens: Token[]): void {
  const low = (i: number) => tokens[i]?.text.toLowerCase() ?? ''
  for (const clause of clauses) {
    const { verb, subject: [first], kind } = clause
    if (verb && (takesNothing(clause, low) || findsNoProof(clause, low))) verb.negated = true
    if (!verb || !first || verb.form !== 'finite' || kind === 'attribution') continue
    if (nobody.has(low(first.from)) || (low(first.from - 1) === 'not' && /^(one|a|all|every|many)$/.test(low(first.from))) || isUnderDenial(tokens, first.from)) verb.negated = true
  }
}
