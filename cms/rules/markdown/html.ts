import { sanitize } from 'hast-util-sanitize'
import { allowed } from './allowed.ts'
import { asOnTheSite } from './elements.ts'
import { withPunctuation } from './punctuation.ts'
import { treeOf, type Node } from './tree.ts'

/** The HTML of running text, on the site and in the CMS's preview alike; '' for none. */
export function htmlOf(markdown: string): string {
  const nodes = asOnTheSite(withPunctuation(treeOf(markdown)))
  // The list has the last word.
  const safe = sanitize({ type: 'root', children: nodes }, allowed)
  return 'children' in safe ? (safe.children as Node[]).map(written).join('') : ''
}

const EMPTY = new Set(['br', 'hr'])

/** A tree that the list let through: elements and text, and of attributes numbers, words and lists of classes. */
function written(node: Node): string {
  if (node.type === 'text') return escaped(node.value)
  if (node.type !== 'element') return ''
  const { tagName, properties, children } = node
  const start = `<${tagName}${Object.entries(properties).map(attribute).join('')}>`
  return EMPTY.has(tagName) ? start : `${start}${children.map(written).join('')}</${tagName}>`
}

const NAMES: Record<string, string> = { className: 'class', tabIndex: 'tabindex' }

const attribute = ([name, value]: [string, unknown]) =>
  ` ${NAMES[name] ?? name}="${escaped(Array.isArray(value) ? value.join(' ') : String(value)).replaceAll('"', '&quot;')}"`

const SIGNS: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' }
const escaped = (text: string) => text.replace(/[&<>]/g, (sign) => SIGNS[sign] ?? sign)
