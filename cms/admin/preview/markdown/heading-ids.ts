import type { Node } from './tree.ts'

/** Gives each heading the id it has on the site: its words in small letters, joined by hyphens. Changes the tree. */
export function withHeadingIds(nodes: readonly Node[], taken = new Map<string, number>()): void {
  for (const node of nodes) {
    if (node.type === 'text') continue
    if (/^h[1-6]$/.test(node.tagName)) node.properties.id = unused(slugOf(node), taken)
    withHeadingIds(node.children, taken)
  }
}

/** As github-slugger, which Astro uses, does it. */
const slugOf = (node: Node): string =>
  textOf(node)
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}\p{Pc}\- ]/gu, '')
    .replaceAll(' ', '-')

const textOf = (node: Node): string =>
  node.type === 'text' ? node.value : node.children.map(textOf).join('')

function unused(slug: string, taken: Map<string, number>): string {
  let id = slug
  while (taken.has(id)) {
    const count = (taken.get(slug) ?? 0) + 1
    taken.set(slug, count)
    id = `${slug}-${count}`
  }
  taken.set(id, 0)
  return id
}
