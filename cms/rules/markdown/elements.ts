import { safeAddress } from './address.ts'
import { headingIdsInOrder } from './heading-id.ts'
import { withSource } from './quotation.ts'
import { textOf, type Element, type Node } from './tree.ts'

type Changed = Readonly<Record<string, (element: Element) => Element>>

/** Elements as the site has them, without raw HTML. Each is changed after those in it. */
export const asOnTheSite = (nodes: readonly Node[]): Node[] => changedBy(nodes, changesOfOneText())

const changedBy = (nodes: readonly Node[], changes: Changed): Node[] =>
  nodes.flatMap((node) => {
    if (node.type !== 'element') return node.type === 'text' ? node : []
    const element = { ...node, children: changedBy(node.children, changes) }
    return changes[node.tagName]?.(element) ?? element
  })

function changesOfOneText(): Changed {
  const idOf = headingIdsInOrder()
  const heading = (element: Element) => withProperties(element, { id: idOf(textOf(element)) })
  return {
    a: safeLink,
    blockquote: withSource,
    // The page has its h1 already, so a text's headings begin one step below.
    h1: (element) => heading({ ...element, tagName: 'h2' }),
    h2: heading,
    h3: heading,
    h4: heading,
    h5: heading,
    h6: heading,
    pre: (element) => withProperties(element, { tabIndex: 0 }),
    table: scrolling,
    td: alignedCell,
    th: alignedCell,
  }
}

const withProperties = (element: Element, properties: Element['properties']): Element => ({
  ...element,
  properties: { ...element.properties, ...properties },
})

/** Links lead to the web, to mail or to a place on this site; anything else keeps its words and loses its address. */
function safeLink(link: Element): Element {
  const address = safeAddress(String(link.properties['href'] ?? ''))
  if (address === undefined) return { ...link, tagName: 'span', properties: {} }
  return /^https?:/i.test(address) ? withProperties(link, { rel: ['noopener'] }) : link
}

/** A wide table scrolls in its own box, reachable by keyboard, instead of widening the page. */
const scrolling = (table: Element): Element => ({
  type: 'element',
  tagName: 'div',
  properties: { className: ['scrolls'], tabIndex: 0 },
  children: [table],
})

/** Columns of figures keep their alignment as a class: the attribute is not HTML any more. */
const alignedCell = (cell: Element): Element =>
  cell.properties['align'] === 'right' ? withProperties(cell, { className: ['figures'] }) : cell
