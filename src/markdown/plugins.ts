import { defineHastPlugin, defineMdastPlugin } from 'satteri'
import { safeAddress } from './address.ts'

type Content = { type: string; value?: string; children?: Content[] }

/** Raw HTML in an entry's text is dropped: nobody who writes here needs it, and it is how a page is broken into. */
const withoutHtml = defineMdastPlugin({
  name: 'without-html',
  html(node, context) {
    context.removeNode(node)
  },
})

/** A picture in running text has no caption, credit or size here; entries carry theirs in `photo` and `gallery`. */
const withoutPictures = defineHastPlugin({
  name: 'without-pictures',
  element: { filter: ['img'], visit: (node, context) => context.removeNode(node) },
})

/** Links lead to the web, to mail or to a place on this site; anything else keeps its words and loses its address. */
const safeLinks = defineHastPlugin({
  name: 'safe-links',
  element: {
    filter: ['a'],
    visit(node, context) {
      const address = safeAddress(String(node.properties['href'] ?? ''))
      if (!address) {
        context.replaceNode(node, { ...node, tagName: 'span', properties: {} })
        return
      }
      context.setProperty(node, 'href', address)
      if (/^https?:/.test(address)) context.setProperty(node, 'rel', 'noopener')
    },
  },
})

/** The page has its h1 already, so a text's headings begin one step below. */
const headingsBelowTheTitle = defineHastPlugin({
  name: 'headings-below-the-title',
  element: {
    filter: ['h1'],
    visit: (node, context) => context.replaceNode(node, { ...node, tagName: 'h2' }),
  },
})

/**
 * The last line of a quotation, `— name, source`, becomes its footer, so that who said it stands beside it
 * for every reader. See `cms/rules/entry/quotes.ts`, which asks for that line.
 */
const quotationSources = defineHastPlugin({
  name: 'quotation-sources',
  element: {
    filter: ['blockquote'],
    visit(node, context) {
      const paragraph = node.children.findLast((child) => child.type === 'element' && child.tagName === 'p')
      if (paragraph?.type !== 'element') return
      const split = (paragraph.children as Content[]).findLastIndex(
        (child) => child.type === 'text' && /(^|\n)— /.test(child.value ?? ''),
      )
      const line = (paragraph.children as Content[])[split]
      if (!line?.value) return
      const at = line.value.lastIndexOf('— ')
      const said = [
        ...paragraph.children.slice(0, split),
        { type: 'text', value: line.value.slice(0, at).trimEnd() },
      ]
      const source = [
        { type: 'text', value: line.value.slice(at + 2) },
        ...paragraph.children.slice(split + 1),
      ]
      const before = node.children.filter((child) => child !== paragraph)
      context.replaceNode(node, {
        ...node,
        children: [
          ...before,
          ...(hasText(said as Content[]) ? [{ ...paragraph, children: said }] : []),
          { type: 'element', tagName: 'footer', properties: {}, children: source },
        ] as typeof node.children,
      })
    },
  },
})

const hasText = (children: Content[]) =>
  children.some((child) => child.type !== 'text' || (child.value ?? '').trim() !== '')

/** A wide table scrolls in its own box, reachable by keyboard, instead of widening the page. */
const scrollingTables = defineHastPlugin({
  name: 'scrolling-tables',
  element: {
    filter: ['table'],
    visit: (node, context) =>
      context.wrapNode(node, {
        type: 'element',
        tagName: 'div',
        properties: { className: ['scrolls'], tabIndex: 0 },
        children: [],
      }),
  },
})

/** Columns of figures keep their alignment as a class: a style attribute would be refused by the site's policy. */
const alignedCells = defineHastPlugin({
  name: 'aligned-cells',
  element: {
    filter: ['th', 'td'],
    visit(node, context) {
      if (node.properties['style'] === undefined) return
      if (/right/.test(String(node.properties['style']))) context.setProperty(node, 'className', ['figures'])
      context.setProperty(node, 'style', undefined)
    },
  },
})

/** The one allow-list for running text. */
export const mdastPlugins = [withoutHtml]
export const hastPlugins = [
  withoutPictures,
  safeLinks,
  headingsBelowTheTitle,
  quotationSources,
  scrollingTables,
  alignedCells,
]
