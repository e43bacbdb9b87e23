import type { Nodes, Parents, Root } from 'mdast'

/** Whoever walks the tree does so in calls within calls, which have an end. No text that a person writes is so deep. */
const DEEPEST = 100

/** Of what lies deeper, only the words are left. Changes the tree, and walks it without calls within calls. */
export function withoutDepth(root: Root): void {
  const open: { parent: Parents; depth: number }[] = [{ parent: root, depth: 0 }]
  for (const { parent, depth } of open)
    for (const child of parent.children) {
      if (!('children' in child)) continue
      if (depth < DEEPEST) open.push({ parent: child, depth: depth + 1 })
      else child.children = leavesOf(child) as never
    }
}

function leavesOf(parent: Parents): Nodes[] {
  const leaves: Nodes[] = []
  const open: Nodes[] = parent.children.toReversed()
  for (let node = open.pop(); node; node = open.pop())
    if ('children' in node) for (const child of node.children.toReversed()) open.push(child)
    else leaves.push(node)
  return leaves
}
