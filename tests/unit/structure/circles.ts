/** Nodes of a directed graph that lead back to themselves, a sorted group for each circle or knot of circles. */
export function circlesIn(edges: readonly (readonly [string, string])[]): string[][] {
  const next = Map.groupBy(edges, ([from]) => from)
  // Tarjan's strongly connected components.
  const numbers = new Map<string, number>()
  const open: string[] = []
  const circles: string[][] = []
  const visit = (node: string): number => {
    numbers.set(node, numbers.size)
    let low = numbers.size - 1
    open.push(node)
    for (const [, to] of next.get(node) ?? []) {
      if (!numbers.has(to)) low = Math.min(low, visit(to))
      else if (open.includes(to)) low = Math.min(low, numbers.get(to) ?? low)
    }
    if (low === numbers.get(node)) {
      const circle = open.splice(open.indexOf(node))
      if (circle.length > 1) circles.push(circle.sort())
    }
    return low
  }
  for (const node of next.keys()) if (!numbers.has(node)) visit(node)
  return circles.sort()
}
