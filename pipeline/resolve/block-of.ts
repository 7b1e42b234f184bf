import { isFact } from '@/model/modality'
import type { Account, Participant } from '@/model/resolved-event'

const mutual = new Set(['CONSULT', 'COOPERATE'])

/** A party for comparison: the state that someone acts for, so that "Kerry" and "Washington" can be one side; who acts for none stands for himself. */
const side = ({ country, actor }: Participant) => country ?? actor

const sides = (account: Account, role: string) => [...new Set(account.participants.filter((one) => one.role === role).map(side))].sort().join('+')

/** True where both sides do the same: who is told first says nothing. */
export const isMutual = ({ type, mode }: Account): boolean => (mutual.has(type) && mode !== 'visit') || (type === 'AGREE' && mode !== null && ['sign', 'reach', 'statement'].includes(mode))

/**
 * The family of acts, the sides and the certainty of an account: only accounts of one block can tell of one event.
 * What happened, what is planned and what was denied are never one event.
 */
export function blockOf(account: Account): string {
  const parties = isMutual(account)
    ? [...new Set([...sides(account, 'source').split('+'), ...sides(account, 'target').split('+')])].filter(Boolean).sort().join('+')
    : `${sides(account, 'source')}>${sides(account, 'target')}`
  return [account.type, parties, isFact(account.modality) ? 'fact' : account.modality].join('|')
}
