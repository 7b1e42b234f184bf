import { oneOf, type WordOf } from './one-of'

/** What the text claims of an event. Only `occurred` and `ongoing` are facts; all else was only said. */
export const Modality = oneOf('occurred', 'ongoing', 'planned', 'conditional', 'requested', 'denied', 'negated', 'hypothetical')
export type Modality = WordOf<typeof Modality>

/** Plain words for readers. */
export const modalityLabel: Record<Modality, string> = {
  occurred: 'happened',
  ongoing: 'ongoing',
  planned: 'planned',
  conditional: 'conditional',
  requested: 'requested',
  denied: 'denied',
  negated: 'did not happen',
  hypothetical: 'hypothetical',
}

/** True where the text gives the event as a fact. */
export const isFact = (modality: Modality): boolean => modality === 'occurred' || modality === 'ongoing'
