/** One figure: ours, a peer's where one was measured (`best`, with its name in `peer`), the limit that a bare canvas sets, and the aim, at most. */
export type Figure = { measure: string; ours: number; best?: number; peer?: string; limit?: number; aim: number; unit: string; size?: number }

export const holds = ({ ours, aim }: Figure): boolean => ours <= aim

/** The line of `--json`. */
export const toLine = (figure: Figure) => ({ ...figure, holds: holds(figure) })

/** The value that a share of the values does not pass: 0.95 gives the 95th percentile. 0 where there is none. */
export function percentile(values: number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.ceil(sorted.length * share) - 1)] ?? 0
}

/** How many times as much each figure is at the largest size as at the one before it: what grows with the data. */
export function growth(figures: Figure[]): Figure[] {
  const sizes = [...new Set(figures.flatMap(({ size }) => size ?? []))].sort((a, b) => a - b)
  const [small, large] = [sizes.at(-2), sizes.at(-1)]
  if (small === undefined || large === undefined) return []
  return figures.filter(({ size, unit }) => size === large && unit === 'ms').flatMap((figure) => {
    const before = figures.find(({ size, measure }) => size === small && measure === figure.measure)
    // What takes no time at all can't be compared.
    return before && before.ours > 0 ? [{ measure: `growth: ${figure.measure}`, ours: round(figure.ours / Math.max(before.ours, 1)), aim: 2, unit: 'times', size: large }] : []
  })
}

export const round = (value: number): number => (value >= 100 ? Math.round(value) : Math.round(value * 100) / 100)

/** The figures as a table, columns aligned with spaces. */
export function table(figures: Figure[]): string {
  const rows = [['figure', 'size', 'ours', 'peer', 'limit', 'aim', 'holds'], ...figures.map((one) => [
    one.measure, one.size?.toLocaleString('en-GB') ?? '', `${one.ours} ${one.unit}`, one.best === undefined ? (one.peer ?? '') : `${one.best} ${one.peer}`, String(one.limit ?? ''), `<= ${one.aim}`, holds(one) ? 'yes' : 'NO',
  ])]
  const widths = rows[0]?.map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0))) ?? []
  return rows.map((row) => row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join('  ').trimEnd()).join('\n')
}
