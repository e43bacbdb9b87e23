import { model } from '@cms/model/index'
import { isShown } from '@cms/model/visibility'
import type { Collection } from '@cms/model/collection'
import type { Locale } from '@cms/rules/locale'
import { photosWithheld, withdrawnNames } from '@cms/rules/entry/consent'
import { namesIn } from '@cms/rules/names'
import { SHOW_SAMPLES } from 'astro:env/server'
import { getCollection } from 'astro:content'
import { joined, type File, type Joined } from './join'
import { related, type Catalogue, type Unrelated } from './relations'
import { photosOf } from './withheld'

export type { Catalogue, Group, Page, Product, Story, Village } from './relations'

const catalogues = new Map<Locale, Promise<Catalogue>>()

/**
 * Everything that may be shown in one language, with relations resolved both ways. Words come from the asked
 * language and fall back to Indonesian, field by field; `inIndonesian` names the fields that did.
 */
export function catalogue(locale: Locale): Promise<Catalogue> {
  // While somebody edits, an entry read a moment ago may have changed.
  if (import.meta.env.DEV) return read(locale)
  const found = catalogues.get(locale) ?? read(locale)
  catalogues.set(locale, found)
  return found
}

async function read(locale: Locale): Promise<Catalogue> {
  const stories = await getCollection('stories')
  const files = await Promise.all(
    Object.values(model).map(async (collection) => ({
      collection,
      indonesian: await getCollection(collection.name),
      english: await getCollection(`${collection.name}English`),
    })),
  )
  // Those of drafts, too: that a story is not shown gives nobody's name and portrait back.
  const people = stories.flatMap(({ data }) => data.people ?? [])
  const all: Parameters<typeof photosOf>[0] = files.flatMap(({ indonesian }) =>
    indonesian.map(({ data }) => data),
  )
  const withheld = photosWithheld(people, photosOf(all))
  const join = joinedAmong(locale, withdrawnNames(people))
  const entries = files.map(({ collection, indonesian, english }) => [
    collection.name,
    join<(typeof indonesian)[number]['data']>(collection, indonesian, english),
  ])
  return related(locale, Object.fromEntries(entries) as Unrelated, withheld)
}

/** Joins what may be shown: no page's address holds the name of somebody who withdrew consent. */
const joinedAmong =
  (locale: Locale, withdrawn: readonly { name: string }[]) =>
  <Data extends { draft?: boolean | undefined; sample?: boolean | undefined }>(
    collection: Pick<Collection, 'fields'>,
    indonesian: File<Data>[],
    english: File<object>[],
  ): Joined<Data>[] => {
    const translations = new Map(english.map((entry) => [entry.id, entry]))
    return indonesian
      .filter(({ data }) => isShown(data, SHOW_SAMPLES || import.meta.env.DEV))
      .filter(({ id }) => namesIn(id, withdrawn).length === 0)
      .map((entry) => joined(locale, collection, entry, translations.get(entry.id)))
  }
