import { hastPlugins } from '../../../../src/markdown/plugins.ts'
import { textOf, type Element, type Node } from '../../../rules/markdown/tree.ts'

/** What the site's plugins ask of Sätteri. */
interface Context {
  removeNode: (node: Node) => void
  replaceNode: (node: Node, by: Node) => void
  wrapNode: (node: Node, by: Element) => void
  setProperty: (node: Element, name: string, value: unknown) => void
  textContent: (node: Node) => string
}

interface Plugin {
  element: { filter: readonly string[]; visit: (node: Element, context: Context) => void }
}

/** The site's plugins and its one allow-list, one plugin after the other, as Sätteri runs them. */
export const allowed = (nodes: readonly Node[]): Node[] =>
  (hastPlugins as unknown as (Plugin | (() => Plugin))[])
    // One that counts is made anew for each text.
    .map((plugin) => (typeof plugin === 'function' ? plugin() : plugin))
    .reduce<Node[]>(passed, [...nodes])

const passed = (nodes: readonly Node[], plugin: Plugin): Node[] =>
  nodes.flatMap((node) => {
    if (node.type === 'text') return node
    const { filter, visit } = plugin.element
    const element = { ...node, children: passed(node.children, plugin) }
    if (filter.length > 0 && !filter.includes(element.tagName)) return element
    let result: Node[] = [element]
    visit(element, {
      removeNode: () => (result = []),
      replaceNode: (_, by) => (result = [by]),
      wrapNode: (_, by) => (result = [{ ...by, children: [element, ...by.children] }]),
      setProperty: ({ properties }, name, value) => (properties[name] = value),
      textContent: textOf,
    })
    return result
  })
