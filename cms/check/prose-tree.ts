import type { Element, Node } from '../rules/markdown/tree.ts'
import { treeOfMarkdown } from '../rules/rendered.ts'

/** A text without any of these has no markup, picture, link or entity, and need not be parsed (1 ms a kB). */
const PERHAPS = /<[a-z!?/]|\]\(|\]:|\]\[|\] \(|https?:|www\.|@|&/iu

/** Running text as a reader of Markdown finds it, with the raw HTML apart. */
export interface Prose {
  nodes: Node[]
  html: string[]
}

/** Undefined if the text has no markup. */
export const proseTree = (markdown: string): Prose | undefined =>
  PERHAPS.test(markdown) ? treeOfProse(markdown) : undefined

export function treeOfProse(markdown: string): Prose {
  const html: string[] = []
  const nodes = treeOfMarkdown(markdown, collecting(html))
  return { nodes, html }
}

/** Collects raw HTML instead of passing it on. */
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
