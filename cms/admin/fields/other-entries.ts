import type { AnyCollection } from '../../check/entry.ts'
import type { Entry } from '../../check/placed.ts'
import { withdrawnRows } from '../../check/withdrawn/withdrawals.ts'
import { isRecord, leavesOf } from '../../check/walk.ts'
import type { CollectionName } from '../../model/collection.ts'
import { model } from '../../model/index.ts'
import { unreadable } from '../entry-file.ts'
import { storedForm } from '../stored-form.ts'
import type { ListedEntry } from '../decap/stored-entries.ts'

/** Asks Decap for every entry of a collection. */
export type List = (name: CollectionName) => Promise<ListedEntry[]>

/**
 * The entries that one entry must be compared with before it is saved: those of its own collection but itself, those
 * of every collection it names, or that may name it while it is a draft; and the stories, which say who withdrew
 * consent. Where it says so itself, anything may name her. `slug` is '' for a new entry.
 */
export async function otherEntries(
  list: List,
  collection: AnyCollection,
  { slug, data }: { slug: string; data: Record<string, unknown> },
): Promise<Entry[]> {
  const named = leavesOf(collection.fields, data).flatMap(({ field: { to } }) => to ?? [])
  const naming = data['draft'] === true ? namesOf(collection.name) : []
  const anything = withdrawnRows(data['people']).length > 0 ? (Object.keys(model) as CollectionName[]) : []
  const names = [...new Set([collection.name, ...named, ...naming, 'stories' as const, ...anything])]
  const shelves = await Promise.all(
    names.map(async (name) => (await list(name)).map((entry) => entryFrom(model[name], entry))),
  )
  return shelves.flat().filter((entry) => entry.collection.name !== collection.name || entry.slug !== slug)
}

/** The collections whose fields may name an entry of this one. */
const namesOf = (name: CollectionName) =>
  Object.values(model)
    .filter(({ fields }) => Object.values(fields).some((field) => 'to' in field && field.to === name))
    .map((each) => each.name)

function entryFrom(collection: AnyCollection, { slug, data, i18n }: ListedEntry): Entry {
  const { body = '', ...facts } = data
  const { body: englishBody = '', ...words } = i18n?.en?.data ?? {}
  const title = isRecord(data) && typeof data['title'] === 'string' ? data['title'] : slug
  return {
    collection,
    slug,
    // Problems name a file; an editor knows the entry by its title.
    files: { id: `${collection.singular} "${title}"` },
    lines: {},
    read: unreadable(data)
      ? undefined
      : {
          slug,
          data: storedForm(collection.fields, facts),
          english: storedForm(collection.fields, words),
          body: { id: String(body), en: String(englishBody) },
        },
  }
}
