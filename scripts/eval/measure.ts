/** What a figure must reach: at least, or at most. */
export type Aim = { least: number } | { most: number }

/** One figure of one set. `best` is the best known elsewhere, `peer` who reached it, `floor` what a simple method gives, `size` how many cases it rests on. */
export type Measure = { measure: string; ours: number; best?: number; peer?: string; floor?: number; aim: Aim; unit?: string; size?: number }

/** One line of `--json`: `aim` where more is better, `limit` beside it where less is. */
export type Line = { measure: string; ours: number; best?: number; peer?: string; floor?: number; limit?: number; aim: number; unit?: string; size?: number; holds: boolean }

export const holds = ({ ours, aim }: Measure): boolean => ('least' in aim ? ours >= aim.least : ours <= aim.most)

export const toLine = (measure: Measure): Line => {
  const { aim, ...rest } = measure
  return { ...rest, ...('most' in aim ? { limit: aim.most, aim: aim.most } : { aim: aim.least }), holds: holds(measure) }
}

const number = (value: number | undefined): string => (value === undefined ? '' : Number.isInteger(value) ? String(value) : value >= 100 ? value.toFixed(0) : value.toFixed(3).replace(/^0/, ''))

/** The measures as a table for the eye, columns aligned with spaces. */
export function table(measures: Measure[]): string {
  const rows = [['figure', 'ours', 'best known', 'floor', 'aim', 'holds'], ...measures.map((one) => [
    one.measure,
    `${number(one.ours)}${one.unit ? ` ${one.unit}` : ''}`,
    `${number(one.best)}${one.peer ? ` ${one.peer}` : ''}`.trim(),
    number(one.floor),
    'least' in one.aim ? `>= ${number(one.aim.least)}` : `<= ${number(one.aim.most)}`,
    holds(one) ? 'yes' : 'NO',
  ])]
  const widths = rows[0]?.map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0))) ?? []
  return rows.map((row) => row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join('  ').trimEnd()).join('\n')
}
