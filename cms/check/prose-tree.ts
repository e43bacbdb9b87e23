import type { Element, Node } from '../rules/markdown/tree.ts'
import { treeOfMarkdown } from '../rules/rendered.ts'

/** Without one of these there is no markup, no picture, no link and no sign by its number. Parsing costs 1 ms a kB. */
const PERHAPS = /<[a-z!?/]|\]\(|\]:|\]\[|\] \(|https?:|www\.|@|&/iu

/** Running text as a reader of Markdown finds it, with the raw HTML apart. */
export interface Prose {
  nodes: Node[]
  html: string[]
}

/** Undefined where there is nothing but words. */
export const proseTree = (markdown: string): Prose | undefined =>
  PERHAPS.test(markdown) ? treeOfProse(markdown) : undefined

export function treeOfProse(markdown: string): Prose {
  const html: string[] = []
  const nodes = treeOfMarkdown(markdown, collecting(html))
  return { nodes, html }
}

/** Writes raw HTML down instead of passing it on. */
function collecting(html: string[]) {
  function keep(this: { sliceSerialize: (token: never) => string }, token: never) {
    html.push(this.sliceSerialize(token))
  }
  return { exit: { htmlFlowData: keep, htmlTextData: keep } } as never
}

/** Every element, each before those in it. */
export function elementsIn(nodes: readonly Node[]): Element[] {
  return nodes.flatMap((node) => (node.type === 'text' ? [] : [node, ...elementsIn(node.children)]))
}
