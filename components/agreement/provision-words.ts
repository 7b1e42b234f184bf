import { countWords, isoDateWords } from '@/lib/date-words'
import { statusLabel, type ProvisionStatus, type Weight } from '@/model/provision'
import type { AgreementUse, ProvisionCell } from '@/model/views/agreement-view'

/** The status that a cell shows: what a reviewer set, else what the evidence proposes. */
export const statusOf = ({ confirmed, proposed }: ProvisionCell): ProvisionStatus | null => (confirmed ? confirmed.status : proposed)

/** "intermediate", "no evidence", "only claims". */
export function statusWords(cell: ProvisionCell): string {
  const status = statusOf(cell)
  if (status !== null) return statusLabel[status]
  return cell.evidence.length ? 'only claims' : 'no evidence'
}

/** What stands under a status: how many events it rests on, and whether a reviewer confirmed it. */
export const basisWords = ({ confirmed, evidence }: ProvisionCell): string =>
  [evidence.length ? countWords(evidence.length, 'event') : null, confirmed && `confirmed ${isoDateWords(confirmed.on)}`].filter(Boolean).join(' · ')

/** Where the evidence of a cell stands on the page. */
export const cellId = (number: number, party: string): string => `evidence-${number}-${party.toLowerCase()}`

export const weightWords: Record<Weight, string> = { deed: 'a deed', completion: 'completes it', promise: 'only a promise', refusal: 'a refusal', claim: 'only a claim' }

export const useWords: Record<AgreementUse, string> = { made: 'made', invoked: 'invoked', implemented: 'carried out', breached: 'breached', reinterpreted: 'read another way' }
