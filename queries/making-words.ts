import type { Account } from '@/model/resolved-event'

// How sentences tell that an agreement was made, the first that fits.
const ways: [string, RegExp][] = [
  ['Signed', /\b(?:signed|signs|put (?:his|her|their) (?:names?|signatures?))\b/i],
  ['Joint statement', /\b(?:joint )?(?:statement|declaration|communiqu[eé])\b/i],
  ['Agreed', /\b(?:agreed|struck|reached|clinched|concluded)\b/i],
]
const modes: Record<string, string> = { sign: 'Signed', statement: 'Joint statement', reach: 'Agreed', agree: 'Agreed' }
const unmade = /\b(?:not|never|refus\w+|declin\w+|to be|will be|would be|shall be|yet to)\b/i

/**
 * How an account tells that its agreement was made: by the act itself, or by the words in the clause that names it ("the agreement that he signed last
 * week"). Null where it does not say.
 */
export function makingWords({ type, mode, agreement, evidence }: Pick<Account, 'type' | 'mode' | 'agreement' | 'evidence'>): string | null {
  if (type === 'AGREE' && mode !== null && mode in modes) return modes[mode] ?? null
  if (agreement?.start == null || agreement.end == null || agreement.start < evidence.start || agreement.end > evidence.end) return null
  const [start, end] = [agreement.start - evidence.start, agreement.end - evidence.start]
  const before = /[^,;.]{0,40}$/.exec(evidence.quote.slice(0, start))?.[0] ?? ''
  const clause = `${before}${evidence.quote.slice(start, end)}${/^[^,;.]{0,60}/.exec(evidence.quote.slice(end))?.[0] ?? ''}`
  return unmade.test(clause) ? null : (ways.find(([, words]) => words.test(clause))?.[0] ?? null)
}

/** True where accounts tell the making in ways that can not both be: some that it was signed, some that it was a statement. */
export const makingsDiffer = (ways: { status: string }[]): boolean => ['Signed', 'Joint statement'].every((way) => ways.some(({ status }) => status === way))
