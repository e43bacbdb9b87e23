import { defineHastPlugin } from 'satteri'

/** The page has its h1 already, so a text's headings begin one step below. */
export const headingsBelowTheTitle = defineHastPlugin({
  name: 'headings-below-the-title',
  element: {
    filter: ['h1'],
    visit: (node, context) => context.replaceNode(node, { ...node, tagName: 'h2' }),
  },
})

/** What an id of running text begins with, so that a heading "Isi" is not taken for the page's own `id="isi"`. */
const ID_START = 'teks-'

/** A heading's id: its words in small letters, joined by hyphens, and counted where they stand twice. */
export const headingIds = () => {
  const taken = new Set<string>()
  return defineHastPlugin({
    name: 'heading-ids-of-text',
    element: {
      filter: ['h2', 'h3', 'h4', 'h5', 'h6'],
      visit(node, context) {
        const words = context
          .textContent(node)
          .toLowerCase()
          .replace(/[^\p{L}\p{M}\p{N} -]/gu, '')
          .trim()
          .replace(/ +/g, '-')
        let id = ID_START + words
        for (let count = 2; taken.has(id); count++) id = `${ID_START}${words}-${count}`
        taken.add(id)
        context.setProperty(node, 'id', id)
      },
    },
  })
}
