import { currentBackend as backendFor } from 'decap-cms-core/dist/esm/backend.js'
import { store as decapStore } from 'decap-cms-core/dist/esm/redux/index.js'
import type { Map as ImmutableMap } from 'immutable'
import type { Contract } from './contract.ts'

export const contract: Contract = {
  why: "Decap keeps its state to itself: what is typed, what it read, who is signed in, and the backend's own methods.",
  relies: [
    { in: 'decap-cms-core/dist/esm/redux/index.js', texts: ['export { store }'] },
    { in: 'decap-cms-core/dist/esm/backend.js', texts: ['export const currentBackend'] },
    {
      in: 'decap-cms-core/dist/esm/reducers/index.js',
      texts: [
        '  auth,\n',
        '  config,\n',
        '  collections,\n',
        '  entries,\n',
        '  editorialWorkflow,\n',
        '  entryDraft,\n',
      ],
    },
  ],
}

export type Immutable = ImmutableMap<string, unknown>

export interface State {
  auth: { user?: unknown }
  config: { publish_mode?: string }
  collections: Immutable
  entryDraft: Immutable
  entries: Immutable
  editorialWorkflow?: Immutable
}

interface Store {
  getState: () => State
  dispatch: (action: unknown) => unknown
  subscribe: (listener: () => void) => () => void
}

/** For this folder alone; others ask its hooks. */
export const store = decapStore as Store

export const draft = (): Immutable => store.getState().entryDraft

export const currentBackend = () => backendFor(store.getState().config)

/** Whether saves become drafts that somebody checks. */
export const inReview = () => store.getState().config.publish_mode === 'editorial_workflow'
