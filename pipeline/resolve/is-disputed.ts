import type { Account } from '@/model/resolved-event'
import { numbersDiffer } from './quantities-of'

/** True where independent accounts give different places, ways, standings or numbers of one act. */
export function isDisputed(accounts: Account[], sources: number): boolean {
  const several = (value: (account: Account) => string | null | undefined) => new Set(accounts.map(value).filter((one) => one != null && one !== 'mentioned')).size > 1
  const ways = accounts[0]?.type !== 'CONSULT' && several(({ mode }) => mode)
  return sources > 1 && (several(({ place }) => place?.name) || several(({ agreement }) => agreement?.status) || ways || numbersDiffer(accounts.map(({ quantities }) => quantities)))
}
