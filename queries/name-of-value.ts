import type { ManyFilter } from '@/model/filters'
import { Modality, modalityLabel } from '@/model/modality'
import { EventType, QuadClass, quadLabel, typeLabel } from '@/model/plover'
import type { Census } from './census/census'

/** The name of a value of a filter; undefined where it is unknown. An outlet's key is its name. */
export function nameOfValue({ names, dictionaries }: Pick<Census, 'names' | 'dictionaries'>, filter: ManyFilter, value: string): string | undefined {
  if (filter === 'type') return labelOf(EventType.safeParse(value).data, typeLabel)
  if (filter === 'quad') return labelOf(QuadClass.safeParse(value).data, quadLabel)
  if (filter === 'modality') return labelOf(Modality.safeParse(value).data, modalityLabel)
  if (filter === 'outlet') return dictionaries.outlet.numberOf(value) === undefined ? undefined : value
  return names[filter].get(value)
}

const labelOf = <K extends string>(value: K | undefined, labels: Record<K, string>): string | undefined => value && labels[value]
