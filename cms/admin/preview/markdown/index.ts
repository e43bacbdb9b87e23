import micromark from 'micromark'
import gfm from 'micromark-extension-gfm'
import gfmHtml from 'micromark-extension-gfm/html.js'
import { allowed } from './plugins.ts'
import { withPunctuation } from './punctuation.ts'
import { htmlOf, treeOf } from '../../../../src/markdown/tree.ts'

/** The site drops raw HTML; see `src/markdown/plugins.ts`. */
const withoutHtml = { exit: { htmlFlowData: nothing, htmlTextData: nothing } }
function nothing() {}

/**
 * The HTML of an entry's text, as the site writes it, '' for none. The site's own parser is a native program, so
 * CommonMark is parsed by the parser Decap brings; what is allowed in it stays the site's one list. A test holds
 * the two against each other.
 */
export function markdownHtml(markdown: string): string {
  if (markdown.trim() === '') return ''
  const html = micromark(markdown, {
    extensions: [gfm()],
    htmlExtensions: [gfmHtml, withoutHtml],
    // The site's list judges every address.
    allowDangerousProtocol: true,
  })
  const tree = treeOf(html)
  withPunctuation(tree)
  return htmlOf(allowed(tree))
}
