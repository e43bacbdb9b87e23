import type { Element, Node } from './tree.ts'

/**
 * The last line of a quotation, `— name, source`, becomes its footer, so that who said it stands beside it for every
 * reader. See `cms/rules/entry/quotes.ts`, which asks for that line.
 */
export function withSource(quotation: Element): Element {
  const paragraph = quotation.children.findLast((child) => child.type === 'element' && child.tagName === 'p')
  if (paragraph?.type !== 'element') return quotation
  const split = paragraph.children.findLastIndex(
    (child) => child.type === 'text' && /(^|\n)— /.test(child.value),
  )
  const line = paragraph.children[split]
  if (line?.type !== 'text') return quotation
  const at = line.value.lastIndexOf('— ')
  const said: Node[] = [
    ...paragraph.children.slice(0, split),
    { type: 'text', value: line.value.slice(0, at).trimEnd() },
  ]
  const source: Node[] = [
    { type: 'text', value: line.value.slice(at + 2) },
    ...paragraph.children.slice(split + 1),
  ]
  return {
    ...quotation,
    children: [
      ...quotation.children.filter((child) => child !== paragraph),
      ...(said.some(isWritten) ? [{ ...paragraph, children: said }] : []),
      { type: 'element', tagName: 'footer', properties: {}, children: source },
    ],
  }
}

const isWritten = (node: Node) => node.type !== 'text' || node.value.trim() !== ''
