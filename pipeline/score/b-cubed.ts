/** Which true event, and which event of ours, a mention is of. */
export type Placed = { truth: string; ours: string }

/**
 * B-cubed precision, recall and F1 (Bagga and Baldwin 1998): for each mention, the share of those put with it that belong with it, and the share of
 * those that belong with it that were put with it; the mean over all. 1 for no mentions.
 */
export function bCubed(placed: Placed[]): { precision: number; recall: number; f1: number } {
  const mean = (share: (one: Placed) => number) => (placed.length ? placed.reduce((sum, one) => sum + share(one), 0) / placed.length : 1)
  const both = (one: Placed) => placed.filter((other) => other.truth === one.truth && other.ours === one.ours).length
  const precision = mean((one) => both(one) / placed.filter((other) => other.ours === one.ours).length)
  const recall = mean((one) => both(one) / placed.filter((other) => other.truth === one.truth).length)
  return { precision, recall, f1: (2 * precision * recall) / (precision + recall) }
}

/** How many of our events hold mentions of more than one true event. */
export function mergedAcross(placed: Placed[]): number {
  const truths = new Map<string, Set<string>>()
  for (const { truth, ours } of placed) truths.set(ours, (truths.get(ours) ?? new Set()).add(truth))
  return [...truths.values()].filter((set) => set.size > 1).length
}
