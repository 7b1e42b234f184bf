import { isFact, Modality } from '@/model/modality'
import type { EventType } from '@/model/plover'
import type { Chained } from './chained'

/** Kinds of events. */
export type Kinds = { types: readonly EventType[]; modalities: readonly Modality[] }

/**
 * What one judge can link: the kinds that open, the kinds that can come of them, and how many days after the one the other begins. `rivals` where one
 * sentence answers but one of several openers, so that these bear on each other too.
 */
export type Reach = { openers: Kinds; laters: Kinds; from: number; to: number; rivals: boolean }

/** Kinds of events that begin so many days from the first day of one, and can bear on what it is linked to. */
export type Bearing = Kinds & { from: number; to: number }

export const facts: readonly Modality[] = Modality.options.filter(isFact)

export const isOf = ({ types, modalities }: Kinds, { type, modality }: Pick<Chained, 'type' | 'modality'>): boolean => types.includes(type) && modalities.includes(modality)

/** All that some reaches make bear on an event: what can come of it, what it can come of, and its rivals. If one event bears on another, that one bears on it. */
export function bearingsOf(event: Pick<Chained, 'type' | 'modality'>, reaches: readonly Reach[]): Bearing[] {
  return reaches.flatMap(({ openers, laters, from, to, rivals }) => [
    ...(isOf(openers, event) ? [{ ...laters, from, to }] : []),
    ...(isOf(openers, event) && rivals ? [{ ...openers, from: -to, to }] : []),
    ...(isOf(laters, event) ? [{ ...openers, from: -to, to: -from }] : []),
  ])
}
