import type { DateGroup } from './group-by-date'

/** A date's events, or a part of them: `count` is how many there are of the whole date, `continued` says that the first of them stand in a block before. */
export type ListGroup = DateGroup & { count: number; continued: boolean }

/** Groups of dates in blocks of `most` events at most, in the same order; a date with more is continued in the next block. */
export function inBlocks(groups: DateGroup[], most = 24): ListGroup[][] {
  const blocks: ListGroup[][] = []
  let room = 0
  for (const group of groups) {
    const count = group.events.length
    // A date that fits into one block is not torn apart.
    if (count > room && count <= most) room = 0
    for (let from = 0; from < count; ) {
      if (room === 0) {
        blocks.push([])
        room = most
      }
      const events = group.events.slice(from, from + room)
      blocks.at(-1)?.push({ ...group, events, count, continued: from > 0 })
      from += events.length
      room -= events.length
    }
  }
  return blocks
}
