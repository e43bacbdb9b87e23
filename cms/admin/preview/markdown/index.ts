import { renderedTree } from '../../../rules/rendered.ts'
import { htmlOf } from '../../../rules/markdown/tree.ts'
import { allowed } from './plugins.ts'
import { withPunctuation } from './punctuation.ts'

/**
 * The HTML of an entry's text, as the site writes it, '' for none. What is allowed in it stays the site's one list. A
 * test holds the two parsers against each other.
 */
export function markdownHtml(markdown: string): string {
  if (markdown.trim() === '') return ''
  const tree = renderedTree(markdown)
  withPunctuation(tree)
  return htmlOf(allowed(tree))
}
