/**
 * The order of lanes after new data came: those that stood there keep their order, new ones follow in the order given.
 * So no lane changes its place while the reader pans, whatever their counts do. Returns `before` itself where nothing changed.
 */
export function keepOrder(before: string[], keys: string[]): string[] {
  const kept = before.filter((key) => keys.includes(key))
  const next = [...kept, ...keys.filter((key) => !kept.includes(key))]
  return next.length === before.length && next.every((key, i) => key === before[i]) ? before : next
}
