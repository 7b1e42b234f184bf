/** Rows of a list of which only those near the view are drawn: which (`last` not included), how far down the first stands, and how high all are together. */
export type VisibleRows = { first: number; last: number; top: number; height: number }

/** The rows that touch the stretch from `from` to `to` pixels; `heightOf` gives each of `count` rows its height. */
export function visibleRows(count: number, heightOf: (row: number) => number, from: number, to: number): VisibleRows {
  let height = 0
  let [first, last, top] = [count, count, 0]
  for (let row = 0; row < count; row++) {
    const bottom = height + heightOf(row)
    if (first === count && bottom > from) {
      first = row
      top = height
    }
    if (last === count && height >= to) last = row
    height = bottom
  }
  return { first, last: Math.max(first, last), top: first === count ? height : top, height }
}
