import type { CollectionName } from '@cms/model/collection'
import type { Fields } from '@cms/model/field'
import { model } from '@cms/model/index'
import { visibleOf, type VisibleParts } from '@cms/model/visible'
import type { Locale } from '@cms/rules/locale'
import { mayBeNamed, photosWithheld } from '@cms/rules/entry/consent'
import type { z } from 'zod'
import type { Joined } from './join'
import { photosOf, withoutPhotos } from './withheld'

/** Entries of every collection, their relations still slugs. */
export type Unrelated = {
  [Name in CollectionName]: Joined<z.output<(typeof model)[Name]['indonesian']>>[]
}
/** The same, and of each entry what visitors may see. */
type Visible = { [Name in CollectionName]: Joined<VisibleParts<(typeof model)[Name]['fields']>>[] }
type Relinked<Entry, Links> = Omit<Entry, keyof Links> & Links

export type Village = Relinked<
  Visible['villages'][number],
  { groups: Group[]; products: Product[]; stories: Story[] }
>
export type Group = Relinked<
  Visible['groups'][number],
  { village: Village; products: Product[]; stories: Story[] }
>
export type Product = Relinked<Visible['products'][number], { group: Group; stories: Story[] }>
export type Story = Relinked<Visible['stories'][number], { groups: Group[]; products: Product[] }>
export type Page = Visible['pages'][number]

/**
 * What may be shown, and nothing else: no entry has a field that the model opens to nobody. A collection that is not
 * listed here names no other and keeps its entries as they are.
 */
export interface Catalogue extends Omit<Visible, 'villages' | 'groups' | 'products' | 'stories'> {
  locale: Locale
  /** Highest first; then those of unknown altitude, by name. */
  villages: Village[]
  groups: Group[]
  /** Products no longer made come last; otherwise by name. */
  products: Product[]
  /** Newest first. */
  stories: Story[]
}

/**
 * Turns slugs into the entries they name, both ways. Leaves out an entry whose village or group is not shown; the
 * content check has reported it. Linear in the number of entries and links.
 * @param hidden paths of further photographs that nobody may see, such as those of a story that is a draft
 */
export function related(locale: Locale, all: Unrelated, hidden: readonly string[] = []): Catalogue {
  const entries = visibleIn(withoutWithheld(all, hidden))
  const byName = byTitle(locale)
  const villageOf = bySlug(
    entries.villages.map((entry): Village => ({ ...entry, groups: [], products: [], stories: [] })),
  )
  const groupOf = bySlug(
    entries.groups.sort(byName).flatMap((entry): Group[] => {
      const village = villageOf.get(entry.village)
      return village ? [link({ ...entry, village, products: [], stories: [] }, [village.groups])] : []
    }),
  )
  const productOf = bySlug(
    entries.products
      .sort((one, other) => gone(one) - gone(other) || byName(one, other))
      .flatMap((entry): Product[] => {
        const group = groupOf.get(entry.group)
        return group ? [link({ ...entry, group, stories: [] }, [group.products, group.village.products])] : []
      }),
  )
  const stories = entries.stories
    .sort((one, other) => other.date.localeCompare(one.date) || byName(one, other))
    .map((entry): Story => {
      const groups = found(groupOf, entry.groups)
      const products = found(productOf, entry.products)
      const villages = new Set(
        [...groups, ...products.map(({ group }) => group)].map(({ village }) => village),
      )
      return link(
        { ...entry, groups, products },
        [...groups, ...products, ...villages].map((place) => place.stories),
      )
    })
  return {
    ...entries,
    locale,
    villages: [...villageOf.values()].sort(
      (one, other) => (other.altitude ?? -1) - (one.altitude ?? -1) || byName(one, other),
    ),
    groups: [...groupOf.values()],
    products: [...productOf.values()],
    stories,
  }
}

function withoutWithheld(all: Unrelated, hidden: readonly string[]): Unrelated {
  const people = all.stories.flatMap((story) => story.people ?? [])
  const photos = Object.values(all).flatMap((entries: Parameters<typeof photosOf>[0]) => photosOf(entries))
  const withheld = new Set([...hidden, ...photosWithheld(people, photos)])
  const stories = all.stories.map((story) => ({ ...story, people: story.people?.filter(mayBeNamed) }))
  return Object.fromEntries(
    Object.entries({ ...all, stories }).map(
      ([name, entries]: [string, Parameters<typeof withoutPhotos>[0]]) => [
        name,
        withoutPhotos(entries, withheld),
      ],
    ),
  ) as unknown as Unrelated
}

const visibleIn = (all: Unrelated) =>
  Object.fromEntries(
    Object.values(model).map(({ name, fields }) => [
      name,
      all[name].map((entry) => visibleEntry(fields, entry)),
    ]),
  ) as unknown as Visible

const visibleEntry = (
  fields: Fields,
  { slug, body, inIndonesian, indonesian, ...data }: Joined<object>,
): Joined<object> => ({
  ...visibleOf(fields, data, 'own page'),
  slug,
  body,
  inIndonesian,
  indonesian: visibleOf(fields, indonesian, 'own page'),
})

const bySlug = <Entry extends { slug: string }>(entries: Entry[]) =>
  new Map(entries.map((entry) => [entry.slug, entry]))

const found = <Entry>(among: Map<string, Entry>, slugs: string[] = []) =>
  slugs.flatMap((slug) => among.get(slug) ?? [])

function link<Entry>(entry: Entry, lists: Entry[][]): Entry {
  for (const list of lists) list.push(entry)
  return entry
}

const gone = ({ availability }: { availability: string }) => (availability === 'discontinued' ? 1 : 0)

function byTitle(locale: Locale) {
  const collator = new Intl.Collator(locale)
  return (one: { title: string }, other: { title: string }) => collator.compare(one.title, other.title)
}
