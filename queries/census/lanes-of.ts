import type { LaneKind } from '@/model/filters'
import { EventType } from '@/model/plover'
import type { Census } from './census'
import { listOf } from './segment'

/** The lanes of a kind that events (`seq`) stand in; those that are not in the census are left out. */
export function lanesOf({ parts, changed, dictionaries }: Census, kind: LaneKind, seqs: Iterable<number>): Map<number, string[]> {
  const lanes = new Map<number, string[]>()
  for (const seq of seqs) {
    for (const { segment, sign } of parts) {
      const event = segment.placeOf(seq)
      if (sign < 0 || event < 0 || (segment === parts[0]?.segment && changed.has(seq))) continue
      lanes.set(seq, kind === 'type' ? [EventType.options[segment.type[event] as number] as string] : [...listOf(segment.keysOf[kind], event)].map((key) => dictionaries[kind].keys[key] as string))
    }
  }
  return lanes
}
