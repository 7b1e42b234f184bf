import { isFact } from '@/model/modality'
import type { Account } from '@/model/resolved-event'

const mutual = new Set(['CONSULT', 'COOPERATE'])

/** True where both sides do the same: who is told first says nothing. */
export const isMutual = ({ type, mode }: Pick<Account, 'type' | 'mode'>): boolean => (mutual.has(type) && mode !== 'visit') || (type === 'AGREE' && mode !== null && ['sign', 'reach', 'statement'].includes(mode))

/** The kind of act and its certainty: only accounts of one block can tell of one event. What happened, what is planned and what was denied are never one event. */
export const blockOf = ({ type, modality }: Account): string => `${type}|${isFact(modality) ? 'fact' : modality}`
