import type { Locale } from '@cms/model/collection'
import { catalogue, type Catalogue, type Product } from './catalogue'
import { labelled } from './labels/labelled'
import { pageful, partParameter, partsOf, type Part } from './parts'
import { allAvailabilities, allCategories, availabilityPart, categoryPart, type Section } from './routes'

/** One path for each entry of a section; the page finds the entry itself in `props`. */
export async function entryPaths<Name extends Section>(locale: Locale, section: Name) {
  const all = await catalogue(locale)
  const entries: readonly Catalogue[Name][number][] = all[section]
  return entries.map((entry) => ({ params: { slug: entry.slug }, props: { entry, all } }))
}

/** Groups that have something to label. */
export async function labelledGroupPaths(locale: Locale) {
  const paths = await entryPaths(locale, 'groups')
  return paths.filter(({ props: { entry } }) => labelled(entry).length > 0)
}

/** A path for each page of a list, at `…/` and `…/hal/2/`. `choice` is the part of the address that names the list. */
const partPaths = <Entry, Parameter extends string, Props>(
  locale: Locale,
  parameter: Parameter,
  choice: string | undefined,
  parts: Part<Entry>[],
  props: Props,
) =>
  parts.map((part) => ({
    params: { [parameter]: partParameter(locale, part.number, choice) } as Record<
      Parameter,
      string | undefined
    >,
    props: { ...props, part },
  }))

const works = (products: readonly Product[]) => partsOf(products, pageful.products)

/** Villages, groups or stories. */
export async function listPaths<Name extends Exclude<Section, 'products'>>(locale: Locale, section: Name) {
  const entries: readonly Catalogue[Name][number][] = (await catalogue(locale))[section]
  return partPaths(locale, 'part', undefined, partsOf(entries, pageful[section]), {})
}

export async function productsPaths(locale: Locale) {
  const all = await catalogue(locale)
  return partPaths(locale, 'part', undefined, works(all.products), { all })
}

export async function categoryPaths(locale: Locale) {
  const all = await catalogue(locale)
  return allCategories.flatMap((category) => {
    const products = all.products.filter((product) => product.category === category)
    if (products.length === 0) return []
    return partPaths(locale, 'category', categoryPart(locale, category), works(products), { category, all })
  })
}

export async function villageFilterPaths(locale: Locale) {
  const all = await catalogue(locale)
  return all.villages.flatMap((village) => {
    if (village.products.length === 0) return []
    return partPaths(locale, 'village', village.slug, works(village.products), { village, all })
  })
}

export async function availabilityPaths(locale: Locale) {
  const all = await catalogue(locale)
  return allAvailabilities.flatMap((availability) => {
    const products = all.products.filter((product) => product.availability === availability)
    if (products.length === 0) return []
    const part = availabilityPart(locale, availability)
    return partPaths(locale, 'availability', part, works(products), { availability, all })
  })
}
