import { groupBy } from './group-by'

/** Groups that grow together: every item begins alone, `join` makes the groups of two items one. */
export function joinGroups<T>(items: Iterable<T>) {
  const leaders = new Map<T, T>([...items].map((item) => [item, item]))
  const leader = (item: T): T => {
    let top = item
    while (leaders.get(top) !== top) top = leaders.get(top) as T
    for (let at = item; at !== top; ) {
      const next = leaders.get(at) as T
      leaders.set(at, top)
      at = next
    }
    return top
  }
  return {
    join: (a: T, b: T) => void leaders.set(leader(a), leader(b)),
    /** The groups as they are now, in the order of their first items. */
    groups: (): T[][] => [...groupBy(leaders.keys(), leader).values()],
  }
}
