/** A piece of running text as HTML: the part of hast that Markdown comes to. */
export interface Text {
  type: 'text'
  value: string
}
export interface Element {
  type: 'element'
  tagName: string
  properties: Record<string, unknown>
  children: Node[]
}
export type Node = Text | Element

const EMPTY = new Set(['br', 'hr', 'img', 'input'])
const PIECE = /<(\/?)([a-z][a-z0-9]*)((?: [a-z-]+="[^"]*")*) ?\/?>|([^<]+)/g

/** Whoever walks the tree does so in calls within calls, which have an end. No text that a person writes is so deep. */
const DEEPEST = 100

/** The tree of what micromark writes, of what lies deeper the words alone: every element closed, every value quoted, nothing of `& < > "` left bare. */
export function treeOf(html: string): Node[] {
  const root: Node[] = []
  const open = [root]
  for (const [, slash, tagName = '', attributes = '', text] of html.matchAll(PIECE)) {
    const siblings = open.at(-1) ?? root
    if (text !== undefined) siblings.push({ type: 'text', value: plain(text) })
    else if (slash) open.pop()
    else {
      const element: Element = {
        type: 'element',
        tagName,
        properties: propertiesOf(attributes),
        children: [],
      }
      const fits = open.length <= DEEPEST
      if (fits) siblings.push(element)
      if (!EMPTY.has(tagName)) open.push(fits ? element.children : siblings)
    }
  }
  return root
}

/** Sätteri aligns a column by a style, which the site's plugins look for. */
const propertiesOf = (attributes: string) =>
  Object.fromEntries(
    [...attributes.matchAll(/ ([a-z-]+)="([^"]*)"/g)].map(([, name = '', value = '']) =>
      name === 'align' ? ['style', `text-align: ${value}`] : [name, plain(value)],
    ),
  )

const signs: Record<string, string> = { '&amp;': '&', '&lt;': '<', '&gt;': '>', '&quot;': '"' }
const plain = (text: string) => text.replace(/&(?:amp|lt|gt|quot);/g, (name) => signs[name] ?? name)

/** All the words in it, without markup. */
export const textOf = (node: Node): string =>
  node.type === 'text' ? node.value : node.children.map(textOf).join('')

/** The tree as HTML. */
export const htmlOf = (nodes: readonly Node[]): string => nodes.map(written).join('')

function written(node: Node): string {
  if (node.type === 'text') return escaped(node.value)
  const { tagName, properties, children } = node
  const start = `<${tagName}${Object.entries(properties).map(attribute).join('')}>`
  return EMPTY.has(tagName) ? start : `${start}${htmlOf(children)}</${tagName}>`
}

const names: Record<string, string> = { className: 'class', tabIndex: 'tabindex' }

function attribute([name, value]: [string, unknown]): string {
  if (value === undefined || value === null || value === false) return ''
  const text = Array.isArray(value) ? value.join(' ') : String(value)
  return ` ${names[name] ?? name}="${escaped(text)}"`
}

const escaped = (text: string) =>
  text.replace(/[&<>"]/g, (sign) => Object.keys(signs).find((name) => signs[name] === sign) ?? sign)
