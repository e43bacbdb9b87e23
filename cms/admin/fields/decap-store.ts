import { currentBackend as backendFor } from 'decap-cms-core/dist/esm/backend.js'
import { store as decapStore } from 'decap-cms-core/dist/esm/redux/index.js'
import type { Map as ImmutableMap } from 'immutable'

export type Immutable = ImmutableMap<string, unknown>

/** An entry of Decap's lists: its Indonesian data, and the English beside it. */
export interface ListedEntry {
  slug: string
  data: Record<string, unknown>
  i18n?: { en?: { data?: Record<string, unknown> } }
}

interface Store {
  getState: () => { config: unknown; collections: Immutable; entryDraft: Immutable }
  dispatch: (action: { type: string; payload: unknown }) => void
  subscribe: (listener: () => void) => () => void
}

/**
 * Decap's own state. It offers no way to ask for other entries while one is saved, to show a saved value, or to
 * hear that its own check stopped a save; so this file alone reaches inside, at the pinned version.
 */
export const store = decapStore as Store

export const draft = (): Immutable => store.getState().entryDraft

/** Every entry of a collection, as the repository has them now. */
export async function listed(name: string): Promise<ListedEntry[]> {
  const { config, collections } = store.getState()
  const collection = collections.get(name)
  const backend = backendFor(config) as { listAllEntries: (collection: unknown) => Promise<ListedEntry[]> }
  return await backend.listAllEntries(collection)
}
