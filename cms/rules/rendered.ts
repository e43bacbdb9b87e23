import { treeOf, type Node } from './markdown/tree.ts'

/** Elements inside a line: what stands on both sides of their edges is one word. */
const INLINE = new Set(['a', 'em', 'strong', 'del', 'code', 'span'])

/** Without one of these a reader sees of Markdown what stands in the file, less some signs that are no letters. */
const PERHAPS = /[&[<%]/u

/**
 * All that a text shows, whether it is read as it stands or as Markdown: as it is written, as it is rendered, and the
 * addresses and titles of its links, also without their `%20`. For looking something up in it.
 */
export function shownBy(text: string): string {
  if (!PERHAPS.test(text)) return text
  const tree = treeOf(text)
  return [text, wordsOf(tree), ...attributesIn(tree)].flatMap((each) => [each, decoded(each)]).join(' \n')
}

const wordsOf = (nodes: readonly Node[]): string =>
  nodes
    .map((node) => {
      if (node.type !== 'element') return node.type === 'text' ? node.value : ''
      const words = wordsOf(node.children)
      return INLINE.has(node.tagName) ? words : ` ${words} `
    })
    .join('')

const attributesIn = (nodes: readonly Node[]): string[] =>
  nodes.flatMap((node) =>
    node.type === 'element'
      ? [...Object.values(node.properties).map(String), ...attributesIn(node.children)]
      : [],
  )

const decoded = (text: string) =>
  text.replace(/(?:%[0-9a-f]{2})+/giu, (signs) => {
    try {
      return decodeURIComponent(signs)
    } catch {
      return signs
    }
  })
