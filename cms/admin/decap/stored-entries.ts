import type { BothLanguages } from '../fields/merge.ts'
import type { Contract } from './contract.ts'
import { currentBackend, inReview, store, type Immutable, type State } from './store.ts'

export const contract: Contract = {
  why: 'Decap offers no way to ask for other entries while one is saved, or for what it has read already.',
  relies: [
    {
      in: 'decap-cms-core/dist/esm/backend.js',
      texts: [
        'async listAllEntries(collection)',
        'async getEntry(state, collection, slug)',
        'async unpublishedEntry(state, collection, slug)',
      ],
    },
    {
      in: 'decap-cms-core/dist/esm/reducers/entries.js',
      texts: ["['entities', `${collection}.${slug}`], fromJS(payload.entry)"],
    },
    {
      in: 'decap-cms-core/dist/esm/reducers/editorialWorkflow.js',
      texts: ["['entities', `${action.payload.collection}.${action.payload.slug}`"],
    },
    { in: 'decap-cms-lib-util/dist/esm/EditorialWorkflowError.js', texts: ['notUnderEditorialWorkflow'] },
  ],
}

/** An entry of Decap's lists: its Indonesian data, and the English beside it. */
export interface ListedEntry {
  slug: string
  data: Record<string, unknown>
  i18n?: { en?: { data?: Record<string, unknown> } }
}

/** An entry with its data in both languages, wherever it was found. */
export interface FoundEntry {
  collection: string
  data: BothLanguages
}

interface Backend {
  listAllEntries: (collection: unknown) => Promise<ListedEntry[]>
  getEntry: (state: State, collection: unknown, slug: string) => Promise<ListedEntry>
  unpublishedEntry: (state: State, collection: unknown, slug: string) => Promise<ListedEntry>
}
const backend = () => currentBackend() as Backend

/** Every entry of a collection, as the repository has them now. */
export const listed = async (name: string): Promise<ListedEntry[]> =>
  await backend().listAllEntries(store.getState().collections.get(name))

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
  if (inReview()) {
    try {
      return languagesOf(await backend().unpublishedEntry(state, collection, slug))
    } catch (error) {
      if (!Object(error).notUnderEditorialWorkflow) throw error
    }
  }
  return languagesOf(await backend().getEntry(state, collection, slug))
}

const languagesOf = ({ data, i18n }: ListedEntry): BothLanguages => ({ id: data, en: i18n?.en?.data ?? {} })
