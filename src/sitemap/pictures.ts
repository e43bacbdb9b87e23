import { defaultTreeAdapter as tree, parseFragment, type DefaultTreeAdapterTypes as Tree } from 'parse5'

/**
 * Addresses of the pictures that a built page shows as its own, each once, as they stand in `src`. Not those that
 * stand for other pages in a list of links, nor drawings that are part of the interface or a map (SVG).
 */
export function ownPictures(html: string): string[] {
  // Only what a page is about is read: its head and its menus are most of the bytes.
  const main = html.slice(html.indexOf('<main'), html.lastIndexOf('</main>'))
  const addresses = pictures(parseFragment(main).childNodes)
    .map((image) => attribute(image, 'src') ?? '')
    .filter((address) => /^\/[^/].*\.(avif|jpe?g|png|webp)$/.test(address))
  return [...new Set(addresses)]
}

function pictures(nodes: readonly Tree.ChildNode[]): Tree.Element[] {
  return nodes.filter(tree.isElementNode).flatMap((element) => {
    if (element.tagName === 'img') return [element]
    return leadsOn(element) ? [] : pictures(element.childNodes)
  })
}

/** A link, or an entry of a list that is one. */
const leadsOn = (element: Tree.Element) =>
  element.tagName === 'a' ||
  (element.tagName === 'li' && elementsIn(element).some(({ tagName }) => tagName === 'a'))

const elementsIn = (node: Tree.ParentNode): Tree.Element[] =>
  node.childNodes.filter(tree.isElementNode).flatMap((element) => [element, ...elementsIn(element)])

const attribute = ({ attrs }: Tree.Element, wanted: string) =>
  attrs.find(({ name }) => name === wanted)?.value
