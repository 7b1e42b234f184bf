import type { ManyFilter } from '@/model/filters'
import { Modality, modalityLabel } from '@/model/modality'
import { EventType, QuadClass, quadLabel, typeLabel } from '@/model/plover'
import type { Census } from './census/census'

/** The name of a value of a filter; undefined where it is unknown. An outlet's key is its name. */
export function nameOfValue({ names, dictionaries }: Pick<Census, 'names' | 'dictionaries'>, filter: ManyFilter, value: string): string | undefined {
  if (filter === 'type') return EventType.has(value) ? typeLabel[value] : undefined
  if (filter === 'quad') return QuadClass.has(value) ? quadLabel[value] : undefined
  if (filter === 'modality') return Modality.has(value) ? modalityLabel[value] : undefined
  if (filter === 'outlet') return dictionaries.outlet.numberOf(value) === undefined ? undefined : value
  return names[filter].get(value)
}
