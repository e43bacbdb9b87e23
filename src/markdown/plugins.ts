import { defineHastPlugin, defineMdastPlugin } from 'satteri'
import { safeAddress } from '../../cms/rules/markdown/address.ts'
import { allowed, mayStay } from './allowed.ts'
import { headingIds, headingsBelowTheTitle } from './headings.ts'
import { quotationSources } from './quotations.ts'

/**
 * Raw HTML in an entry's text is dropped, and so is a picture, which would have no caption, credit or size here:
 * entries carry theirs in `photo` and `gallery`. Before anything else, since Astro opens a picture's address.
 */
const withoutHtml = defineMdastPlugin({
  name: 'without-html',
  html: (node, context) => context.removeNode(node),
  image: (node, context) => context.removeNode(node),
  imageReference: (node, context) => context.removeNode(node),
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
      if (/^https?:/i.test(address)) context.setProperty(node, 'rel', 'noopener')
    },
  },
})

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

/** So does a block of text set as typed. */
const scrollingBlocks = defineHastPlugin({
  name: 'scrolling-blocks',
  element: { filter: ['pre'], visit: (node, context) => context.setProperty(node, 'tabIndex', 0) },
})

/** Columns of figures keep their alignment as a class: a style attribute would be refused by the site's policy. */
const alignedCells = defineHastPlugin({
  name: 'aligned-cells',
  element: {
    filter: ['th', 'td'],
    visit(node, context) {
      if (/right/.test(String(node.properties['style'] ?? '')))
        context.setProperty(node, 'className', ['figures'])
    },
  },
})

/** The last word: what is not on the list leaves. */
const onlyAllowed = defineHastPlugin({
  name: 'only-allowed',
  element: {
    filter: [],
    visit(node, context) {
      if (!Object.hasOwn(allowed, node.tagName)) {
        context.removeNode(node)
        return
      }
      for (const [name, value] of Object.entries(node.properties))
        if (!mayStay(node.tagName, name, value)) context.setProperty(node, name, undefined)
    },
  },
  raw: (node, context) => context.removeNode(node),
  comment: (node, context) => context.removeNode(node),
  doctype: (node, context) => context.removeNode(node),
})

/** How running text becomes HTML, in the build and in the CMS's preview alike. */
export const mdastPlugins = [withoutHtml]
export const hastPlugins = [
  safeLinks,
  headingsBelowTheTitle,
  quotationSources,
  scrollingTables,
  scrollingBlocks,
  alignedCells,
  headingIds,
  onlyAllowed,
]
/** Notes would be headed in English and need ids of their own; nobody has asked for them. */
export const features = { gfm: { footnotes: false } }
