import { defineHastPlugin } from 'satteri'
import { headingIdsInOrder } from '../../cms/rules/markdown/heading-id.ts'

/** The page has its h1 already, so a text's headings begin one step below. */
export const headingsBelowTheTitle = defineHastPlugin({
  name: 'headings-below-the-title',
  element: {
    filter: ['h1'],
    visit: (node, context) => context.replaceNode(node, { ...node, tagName: 'h2' }),
  },
})

/** Headings get ids, so that a link may lead to them. */
export const headingIds = () => {
  const idOf = headingIdsInOrder()
  return defineHastPlugin({
    name: 'heading-ids-of-text',
    element: {
      filter: ['h2', 'h3', 'h4', 'h5', 'h6'],
      visit: (node, context) => context.setProperty(node, 'id', idOf(context.textContent(node))),
    },
  })
}
