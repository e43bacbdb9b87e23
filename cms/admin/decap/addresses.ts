import type { Contract } from './contract.ts'

const file = 'decap-cms-core/dist/esm/components/App/App.js'

export const contract: Contract = {
  why: 'Decap tells nobody which of its pages is shown; its addresses do.',
  relies: [{ in: file, texts: ['"/collections/:name/new"', '"/collections/:name/entries/*"'] }],
}

/** Whether a list of entries or an entry is shown. */
export const isInContent = () => location.hash.startsWith('#/collections/')

/** Whether the form of a new entry is shown. */
export const isNewEntry = () => location.hash.endsWith('/new')

/** Whether the form of an entry is shown that was saved before. */
export const isSavedEntry = () => location.hash.includes('/entries/')
