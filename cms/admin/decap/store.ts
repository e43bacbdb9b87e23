import { currentBackend as backendFor } from 'decap-cms-core/dist/esm/backend.js'
import { store as decapStore } from 'decap-cms-core/dist/esm/redux/index.js'
import type { Map as ImmutableMap } from 'immutable'
import type { BothLanguages } from '../fields/merge.ts'

export type Immutable = ImmutableMap<string, unknown>

/** An entry of Decap's lists: its Indonesian data, and the English beside it. */
export interface ListedEntry {
  slug: string
  data: Record<string, unknown>
  i18n?: { en?: { data?: Record<string, unknown> } }
}

interface State {
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

/**
 * Decap's own state. It offers no way to ask for other entries while one is saved, to show a saved value, or to
 * hear that its own check stopped a save; so this folder reaches inside, at the pinned version.
 */
export const store = decapStore as Store

export const draft = (): Immutable => store.getState().entryDraft

/** Every entry of a collection, as the repository has them now. */
export async function listed(name: string): Promise<ListedEntry[]> {
  const { config, collections } = store.getState()
  const collection = collections.get(name)
  const backend = backendFor(config) as Backend
  return await backend.listAllEntries(collection)
}

/** An entry with its data in both languages, wherever it was found. */
export interface FoundEntry {
  collection: string
  data: BothLanguages
}

/** Every entry of every collection as the repository has them, and those drafts that Decap has read meanwhile. */
export async function everyEntry(): Promise<FoundEntry[]> {
  const { collections, editorialWorkflow } = store.getState()
  const names = [...collections.keys()]
  const stored = await Promise.all(
    names.map(async (collection) =>
      (await listed(collection)).map((entry) => ({ collection, data: languagesOf(entry) })),
    ),
  )
  const drafts = (editorialWorkflow?.get('entities') as Immutable | undefined)?.toJS() ?? {}
  return [
    ...stored.flat(),
    ...(Object.values(drafts) as (ListedEntry & { collection: string })[])
      // Decap leaves a place without data where it looked for a draft and there was none.
      .filter(({ data }) => data !== undefined)
      .map((entry) => ({ collection: entry.collection, data: languagesOf(entry) })),
  ]
}

/** What stands in the form that is open, as it is typed. */
export function openForm(): FoundEntry | undefined {
  const entry = draft().get('entry') as Immutable | undefined
  if (!entry?.get('collection')) return undefined
  return {
    collection: String(entry.get('collection')),
    data: languagesOf(entry.toJS() as unknown as ListedEntry),
  }
}

interface Backend {
  listAllEntries: (collection: unknown) => Promise<ListedEntry[]>
  getEntry: (state: State, collection: unknown, slug: string) => Promise<ListedEntry>
  unpublishedEntry: (state: State, collection: unknown, slug: string) => Promise<ListedEntry>
}

const inWorkflow = ({ config }: State) => config.publish_mode === 'editorial_workflow'

/** An entry as it was when the form was opened: its draft where there is one. */
export function asOpened(name: string, slug: string): BothLanguages | undefined {
  const { editorialWorkflow, entries } = store.getState()
  const opened = [editorialWorkflow, entries]
    .map((shelf) => shelf?.getIn(['entities', `${name}.${slug}`]) as Immutable | undefined)
    // Decap leaves a place without data where it looked for a draft and there was none.
    .find((entity) => entity?.has('data'))
  return opened && languagesOf(opened.toJS() as unknown as ListedEntry)
}

/** An entry as the repository has it now: its draft where there is one. */
export async function asStored(name: string, slug: string): Promise<BothLanguages | undefined> {
  const state = store.getState()
  const collection = state.collections.get(name)
  const backend = backendFor(state.config) as Backend
  if (inWorkflow(state)) {
    try {
      return languagesOf(await backend.unpublishedEntry(state, collection, slug))
    } catch (error) {
      if (!Object(error).notUnderEditorialWorkflow) throw error
    }
  }
  return languagesOf(await backend.getEntry(state, collection, slug))
}

const languagesOf = ({ data, i18n }: ListedEntry): BothLanguages => ({ id: data, en: i18n?.en?.data ?? {} })
