import { joined, type File } from '../../../src/catalogue/join.ts'
import { related, type Catalogue, type Unrelated } from '../../../src/catalogue/relations.ts'
import type { CollectionName } from '../../model/collection.ts'
import type { Locale } from '../../rules/locale.ts'
import { model } from '../../model/index.ts'
import { usable } from './written.ts'

export interface Stored {
  slug: string
  data: Record<string, unknown>
  english: Record<string, unknown>
}

/** Every entry the site shows, without what only its own page needs. See `published.ts`. */
export type Published = Record<CollectionName, Stored[]>

/** An entry as it is written now, with the HTML of its text. */
export interface Draft extends Stored {
  collection: CollectionName
  body: Record<Locale, string>
}

/** The site's catalogue with one entry as it is written now, whatever that entry still lacks. */
export function catalogueOf(locale: Locale, published: Published, draft: Draft): Catalogue {
  const entries = Object.fromEntries(
    Object.values(model).map(({ name, fields }) => [
      name,
      withDraft(published[name], draft, name).map((entry) =>
        joined(locale, { fields }, file(entry, 'id'), file(entry, 'en')),
      ),
    ]),
  )
  return related(locale, withProvisional(entries as unknown as Unrelated, locale))
}

function withDraft(entries: readonly Stored[], draft: Draft, name: CollectionName): Stored[] {
  if (draft.collection !== name) return [...entries]
  return [...entries.filter(({ slug }) => slug !== draft.slug), draft]
}

function file(entry: Stored & Partial<Draft>, locale: Locale): File<Record<string, unknown>> {
  return {
    id: entry.slug,
    data: locale === 'id' ? entry.data : entry.english,
    rendered: { html: entry.body?.[locale] ?? '' },
  }
}

/** A village or group that is named but not on the site yet: a page needs something to stand there. */
function withProvisional(entries: Unrelated, locale: Locale): Unrelated {
  const groups = [...entries.groups, ...absent('groups', entries.groups, entries.products, 'group', locale)]
  const villages = [...entries.villages, ...absent('villages', entries.villages, groups, 'village', locale)]
  return { ...entries, groups, villages }
}

function absent<Name extends 'groups' | 'villages', Link extends string>(
  name: Name,
  known: Unrelated[Name],
  naming: readonly Record<Link, string>[],
  link: Link,
  locale: Locale,
): Unrelated[Name] {
  const slugs = new Set(naming.map((entry) => entry[link]))
  for (const { slug } of known) slugs.delete(slug)
  const { fields } = model[name]
  return [...slugs].map((slug) => {
    const { data } = usable(fields, { data: { title: slug || '…' }, english: {} })
    return joined(locale, { fields }, { id: slug, data }, undefined)
  }) as unknown as Unrelated[Name]
}
