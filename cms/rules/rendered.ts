import micromark from 'micromark'
import type { HtmlExtension } from 'micromark/dist/shared-types'
import gfm from 'micromark-extension-gfm'
import gfmHtml from 'micromark-extension-gfm/html.js'
import { treeOf, type Node } from './markdown/tree.ts'

/** The site drops raw HTML; see `src/markdown/plugins.ts`. */
const withoutHtml = { exit: { htmlFlowData: nothing, htmlTextData: nothing } }
function nothing() {}

/**
 * Running text as CommonMark makes it, before the site's plugins. The site's own parser is a native program; this one
 * comes with Decap, so that the check, the CMS and its preview see the same. Parsing costs 1 ms a kB.
 */
export const renderedTree = (markdown: string): Node[] => treeOfMarkdown(markdown, withoutHtml)

/** The same, with raw HTML handed to `ofHtml`, an extension of micromark. */
export const treeOfMarkdown = (markdown: string, ofHtml: HtmlExtension): Node[] =>
  treeOf(
    micromark(markdown, {
      extensions: [gfm()],
      htmlExtensions: [gfmHtml, ofHtml],
      // The site's list judges every address.
      allowDangerousProtocol: true,
    }),
  )

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
  const tree = renderedTree(text)
  return [text, wordsOf(tree), ...attributesIn(tree)].flatMap((each) => [each, decoded(each)]).join(' \n')
}

const wordsOf = (nodes: readonly Node[]): string =>
  nodes
    .map((node) => {
      if (node.type === 'text') return node.value
      const words = wordsOf(node.children)
      return INLINE.has(node.tagName) ? words : ` ${words} `
    })
    .join('')

const attributesIn = (nodes: readonly Node[]): string[] =>
  nodes.flatMap((node) =>
    node.type === 'text'
      ? []
      : [...Object.values(node.properties).map(String), ...attributesIn(node.children)],
  )

const decoded = (text: string) =>
  text.replace(/(?:%[0-9a-f]{2})+/giu, (signs) => {
    try {
      return decodeURIComponent(signs)
    } catch {
      return signs
    }
  })
