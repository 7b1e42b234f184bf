import { bCubed, mergedAcross } from '@/pipeline/score/b-cubed'
import { mergeSet } from '@/pipeline/score/merging-scores'
import type { Measure } from './measure'

/** How well reports of one event are brought together, on the project's own set of look-alikes. */
export function measureMerging(): Measure[] {
  const { events, mentions, missed, placed } = mergeSet()
  const { precision, recall, f1 } = bCubed(placed)
  return [
    { measure: 'merging b-cubed f1', ours: f1, aim: { least: 0.9 }, size: events },
    { measure: 'merging b-cubed precision', ours: precision, aim: { least: 0.95 }, size: events },
    { measure: 'merging b-cubed recall', ours: recall, aim: { least: 0.85 }, size: events },
    { measure: 'merging across different events', ours: mergedAcross(placed), aim: { most: 0 }, size: events },
    { measure: 'merging mentions read', ours: (mentions - missed.length) / mentions, aim: { least: 0.9 }, size: mentions },
  ]
}
