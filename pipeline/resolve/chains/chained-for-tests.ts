import type { Account, Participant } from '@/model/resolved-event'
import { eventOf } from '../event-of'
import { anAccount, aReport, someone } from '../report-for-tests'
import { linksFrom } from './chain-links'
import type { Chained } from './chained'

/** A state in a role. */
export const state = (role: 'source' | 'target', name: string, code: string): Participant => someone(role, name, code, 'country')

/** An event as one sentence tells it. */
export function told(edtf: string, given: Partial<Account>, quote: string): Chained {
  return eventOf([aReport(quote, anAccount({ edtf, ...given, evidence: { start: 0, end: quote.length, quote } }))])
}

/** What comes of an event among others: which of them, and how. */
export const kinds = (opener: Chained, ...others: Chained[]): [number, string][] => linksFrom(opener, others).map(({ to, kind }) => [others.findIndex(({ id }) => id === to), kind])
