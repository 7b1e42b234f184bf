import type { QuadClass } from '@/model/plover'
import type { NetworkTie } from '@/model/views/network-view'

/** What a tie is most of: cooperation or conflict, and of that side deeds where they are at least half. Ties that are even count as cooperation. */
export function prevailing({ counts }: Pick<NetworkTie, 'counts'>): QuadClass {
  const together = counts['verbal-cooperation'] + counts['material-cooperation']
  const side = together >= counts['verbal-conflict'] + counts['material-conflict'] ? 'cooperation' : 'conflict'
  return counts[`material-${side}`] * 2 >= counts[`verbal-${side}`] + counts[`material-${side}`] ? `material-${side}` : `verbal-${side}`
}

/** To a hundredth: server and browser may differ in a last digit, and would draw twice. */
const rounded = (pixels: number) => Math.round(pixels * 100) / 100

/** Width of a tie's line in pixels: its area grows with the events, the strongest is 9 px. */
export const tieWidth = (events: number, most: number): number => rounded(1 + 8 * Math.sqrt(events / Math.max(1, most)) ** 1.6)

/** Diameter of a node's dot in pixels: its area grows with the events. */
export const nodeSize = (events: number, most: number): number => rounded(8 + 18 * Math.sqrt(events / Math.max(1, most)))

/** "14 of cooperation, 22 of conflict". */
export function tieWords({ counts }: Pick<NetworkTie, 'counts'>): string {
  return `${counts['verbal-cooperation'] + counts['material-cooperation']} of cooperation, ${counts['verbal-conflict'] + counts['material-conflict']} of conflict`
}
