import { model } from '@cms/model/index'
import type { Collection, Locale } from '@cms/model/collection'
import { photosWithheld } from '@cms/rules/entry/consent'
import { SHOW_SAMPLES } from 'astro:env/server'
import { getCollection } from 'astro:content'
import { joined, type File, type Joined } from './catalogue/join'
import { related, type Catalogue } from './catalogue/relations'
import { forgetPhotographs } from './photographs/forget'

export type { Catalogue, Group, Page, Product, Story, Village } from './catalogue/relations'

const kept = new Map<Locale, Promise<Catalogue>>()

/**
 * Everything that may be shown in one language, with relations resolved both ways. Words come from the asked
 * language and fall back to Indonesian, field by field; `inIndonesian` names the fields that did.
 */
export function catalogue(locale: Locale): Promise<Catalogue> {
  // While somebody edits, an entry read a moment ago may have changed.
  if (import.meta.env.DEV) return read(locale)
  const found = kept.get(locale) ?? read(locale)
  kept.set(locale, found)
  return found
}

async function read(locale: Locale): Promise<Catalogue> {
  const stories = await getCollection('stories')
  // Those of drafts, too: that a story is not shown gives nobody's portrait back.
  const withheld = photosWithheld(stories.flatMap(({ data }) => data.people ?? []))
  await forgetPhotographs(withheld)
  const entries = {
    villages: join(
      locale,
      model.villages,
      await getCollection('villages'),
      await getCollection('villagesEnglish'),
    ),
    groups: join(locale, model.groups, await getCollection('groups'), await getCollection('groupsEnglish')),
    products: join(
      locale,
      model.products,
      await getCollection('products'),
      await getCollection('productsEnglish'),
    ),
    stories: join(locale, model.stories, stories, await getCollection('storiesEnglish')),
    pages: join(locale, model.pages, await getCollection('pages'), await getCollection('pagesEnglish')),
  }
  return related(locale, entries, withheld)
}

function join<Data extends { draft?: boolean | undefined; sample?: boolean | undefined }>(
  locale: Locale,
  collection: Pick<Collection, 'fields'>,
  indonesian: File<Data>[],
  english: File<object>[],
): Joined<Data>[] {
  const translations = new Map(english.map((entry) => [entry.id, entry]))
  return indonesian
    .filter(({ data }) => !data.draft && (!data.sample || SHOW_SAMPLES || import.meta.env.DEV))
    .map((entry) => joined(locale, collection, entry, translations.get(entry.id)))
}
