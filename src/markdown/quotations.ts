import { defineHastPlugin } from 'satteri'

type Content = { type: string; value?: string; children?: Content[] }

/**
 * The last line of a quotation, `— name, source`, becomes its footer, so that who said it stands beside it
 * for every reader. See `cms/rules/entry/quotes.ts`, which asks for that line.
 */
export const quotationSources = defineHastPlugin({
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
