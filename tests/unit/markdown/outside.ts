import { defaultTreeAdapter, parseFragment, type DefaultTreeAdapterTypes as Tree } from 'parse5'
import { safeAddress } from '../../../cms/rules/markdown/address.ts'

/**
 * The list of `cms/rules/markdown/allowed.ts` written once more, as a browser names it: a list that grows by mistake is
 * noticed here.
 */
const elements: Record<string, string[]> = {
  a: ['href', 'rel', 'title'],
  div: ['class', 'tabindex'],
  h2: ['id'],
  h3: ['id'],
  h4: ['id'],
  h5: ['id'],
  h6: ['id'],
  ol: ['start'],
  pre: ['tabindex'],
  td: ['class'],
  th: ['class'],
}
const bare =
  'p ul li blockquote footer em strong del code br hr table thead tbody tr span #text #document-fragment'

/** Everything in a piece of HTML that running text may not become, as a browser reads it. */
export function outside(html: string): string[] {
  return walk(parseFragment(html))
}

function walk(node: Tree.Node): string[] {
  const name = defaultTreeAdapter.isElementNode(node) ? node.tagName : node.nodeName
  const may = elements[name] ?? (bare.split(' ').includes(name) ? [] : undefined)
  if (!may) return [name]
  const attributes = defaultTreeAdapter.isElementNode(node) ? node.attrs : []
  return [
    ...attributes.flatMap((attribute) =>
      may.includes(attribute.name) && fits(attribute)
        ? []
        : [`${name} ${attribute.name}="${attribute.value}"`],
    ),
    ...('childNodes' in node ? node.childNodes.flatMap(walk) : []),
  ]
}

const VALUES: Record<string, RegExp> = {
  class: /^(?:figures|scrolls)$/,
  id: /^teks-/,
  rel: /^noopener$/,
  start: /^\d+$/,
  tabindex: /^0$/,
}

const fits = ({ name, value }: { name: string; value: string }) =>
  name === 'href' ? safeAddress(value) !== undefined : (VALUES[name]?.test(value) ?? true)
