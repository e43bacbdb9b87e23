import { fromJS, type Map as ImmutableMap } from 'immutable'
import type { BothLanguages } from '../fields/merge.ts'
import type { Contract } from './contract.ts'

export const contract: Contract = {
  why: 'An event hands over an entry, and of what stands in one only `data` is documented.',
  relies: [
    {
      in: 'decap-cms-core/dist/esm/valueObjects/Entry.js',
      texts: ['    collection,\n    slug,\n    path,\n', '    data: options.data', '    i18n: options.i18n'],
    },
    { in: 'decap-cms-core/dist/esm/reducers/entryDraft.js', texts: ["['entry', 'newRecord']"] },
    { in: 'decap-cms-core/dist/esm/lib/i18n.js', texts: ["[I18N, locale, 'data']"] },
  ],
}

/** An entry as Decap holds it in its form and while it saves. */
export type DecapEntry = ImmutableMap<string, unknown>

type Data = Record<string, unknown>

/** What stands in an entry; the Markdown is `body` in both languages. */
export interface Form {
  collection: string
  /** '' until the entry was saved once. */
  slug: string
  data: Data
  english: Data
}

const INDONESIAN = ['data']
const ENGLISH = ['i18n', 'en', 'data']

export const formOf = (entry: DecapEntry): Form => ({
  collection: String(entry.get('collection')),
  slug: isNew(entry) ? '' : String(entry.get('slug') ?? ''),
  data: plain(entry.getIn(INDONESIAN)),
  english: plain(entry.getIn(ENGLISH)),
})

export function languagesOf(entry: DecapEntry): BothLanguages {
  const { data, english } = formOf(entry)
  return { id: data, en: english }
}

/** The same entry with other data. Without `english` it gets no English file. */
export const withLanguages = (entry: DecapEntry, { id, en }: { id: unknown; en: unknown }): DecapEntry =>
  entry.setIn(INDONESIAN, fromJS(id)).setIn(ENGLISH, en === undefined ? undefined : fromJS(en))

export const isNew = (entry: DecapEntry) => entry.get('newRecord') === true

/** Where an entry's data in each language stands, and its values as Decap holds them. */
export const dataPaths = { id: INDONESIAN, en: ENGLISH } as const

function plain(value: unknown): Data {
  const map = value as { toJS?: () => Data } | null | undefined
  return map?.toJS?.() ?? {}
}
