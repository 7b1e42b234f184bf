import type { Ranged } from '@/components/ui/split-spans'

/** A stretch of a paragraph; `anchors` are the starts of the evidence in it (empty: no event was read here), the first its own. */
export type Stretch = { start: number; end: number; text: string; anchors: number[] }

export type Paragraph<T extends Ranged> = { start: number; end: number; stretches: Stretch[]; evidence: T[] }

/**
 * Cuts a body into paragraphs at its line breaks, and each paragraph into stretches, so that the sentence of an event can be led to.
 * Evidence that overlaps shares a stretch; evidence that runs over a paragraph's end counts where it begins. Offsets of the body.
 */
export function articleParagraphs<T extends Ranged>(body: string, evidence: readonly T[]): Paragraph<T>[] {
  return [...body.matchAll(/[^\n]*\S[^\n]*/g)].map((match) => {
    const [start, end] = [match.index, match.index + match[0].length]
    const here = evidence.filter((each) => each.start >= start && each.start < end && each.end > each.start).toSorted((a, b) => a.start - b.start)
    return { start, end, stretches: cutStretches(body, start, end, here), evidence: here }
  })
}

function cutStretches(body: string, start: number, end: number, evidence: readonly Ranged[]): Stretch[] {
  const stretches: Stretch[] = []
  const add = (from: number, to: number, anchors: number[]) => {
    if (to > from) stretches.push({ start: from, end: to, text: body.slice(from, to), anchors })
  }
  let at = start
  for (let index = 0; index < evidence.length; ) {
    const from = evidence[index]?.start ?? end
    let to = from
    const anchors = new Set<number>()
    for (let next = evidence[index]; next && (next.start < to || anchors.size === 0); next = evidence[++index]) {
      anchors.add(next.start)
      to = Math.max(to, Math.min(next.end, end))
    }
    add(at, from, [])
    add(from, to, [...anchors])
    at = to
  }
  add(at, end, [])
  return stretches
}
