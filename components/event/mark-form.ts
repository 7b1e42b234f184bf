import type { Modality } from '@/model/modality'
import type { QuadClass } from '@/model/plover'
import type { DateView } from '@/model/views/event-view'

/** Outline of a mark: how certain it is. */
export type MarkOutline = 'solid' | 'ring' | 'dashed' | 'dotted-centre' | 'crossed'

/** Shape of a mark: how exact its date is. `open` is a bar without an end, `inferred` a span drawn from context, `pale` a month or a year. */
export type MarkShape = 'dot' | 'bar' | 'open' | 'inferred' | 'pale'

const outlines: Record<Modality, MarkOutline> = {
  occurred: 'solid',
  ongoing: 'solid',
  planned: 'ring',
  conditional: 'dashed',
  hypothetical: 'dashed',
  requested: 'dotted-centre',
  denied: 'crossed',
  negated: 'crossed',
}

export const markOutline = (modality: Modality): MarkOutline => outlines[modality]

/** CSS variable that holds a quad class's colour. */
export const quadColour: Record<QuadClass, string> = {
  'verbal-cooperation': 'var(--vc)',
  'material-cooperation': 'var(--mc)',
  'verbal-conflict': 'var(--vx)',
  'material-conflict': 'var(--mx)',
}

/** A month is never drawn as a day: only dates known to the day or closer become a dot. */
export function markShape(date: DateView, modality: Modality): MarkShape {
  if (date.inferred) return date.start === date.end ? 'dot' : 'inferred'
  if (date.end === null || modality === 'ongoing') return 'open'
  if (date.precision === 'day' || date.precision === 'time' || date.start === date.end) return 'dot'
  return date.precision === 'interval' ? 'bar' : 'pale'
}
