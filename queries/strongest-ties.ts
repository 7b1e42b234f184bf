/** The strongest of some ties, given strongest first: at most so many, between at most so many who are tied. A picture that holds all holds nothing that can be read. */
export function strongestTies<Tie extends { a: string; b: string }>(ties: Iterable<Tie>, mostTies: number, mostNodes: number): Tie[] {
  const nodes = new Set<string>()
  const kept: Tie[] = []
  for (const tie of ties) {
    const added = [tie.a, tie.b].filter((key) => !nodes.has(key))
    if (nodes.size + added.length > mostNodes) continue
    for (const key of added) nodes.add(key)
    if (kept.push(tie) === mostTies) break
  }
  return kept
}
