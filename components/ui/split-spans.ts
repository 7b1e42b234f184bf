export type Ranged = { start: number; end: number }

/** A stretch of text with every span that covers it, in the order in which the spans were given. */
export type Piece<T extends Ranged> = { text: string; start: number; end: number; spans: T[] }

/**
 * Cuts a text where spans begin and end, so that spans which cross or nest can be drawn without nesting elements.
 * Offsets count UTF-16 code units from `base`; empty spans and what lies outside the text are left out. The pieces join to the text.
 */
export function splitSpans<T extends Ranged>(text: string, spans: readonly T[], base = 0): Piece<T>[] {
  const stop = base + text.length
  const inside = spans.filter((span) => span.start < span.end && span.start < stop && span.end > base)
  const cuts = new Set([base, stop])
  for (const span of inside) cuts.add(Math.max(span.start, base)).add(Math.min(span.end, stop))
  const at = [...cuts].sort((a, b) => a - b)
  return at.slice(0, -1).map((start, index) => {
    const end = at[index + 1] ?? stop
    return { text: text.slice(start - base, end - base), start, end, spans: inside.filter((span) => span.start <= start && span.end >= end) }
  })
}
