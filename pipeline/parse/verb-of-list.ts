import type { TextView } from './text-view'

const verbs = /^(release|free|exchange|protect|disarm|support|surrender)$/

/** ", release hostages and withdraw": true of a word that the tagger takes for a noun, and that is a verb in a list. */
export const isVerbOfList = ({ lower }: TextView, at: number): boolean => verbs.test(lower[at] ?? '') && /^(,|and|to)$/.test(lower[at - 1] ?? '')
