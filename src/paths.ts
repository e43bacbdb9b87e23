import type { Locale } from '@cms/model/collection'
import { catalogue, type Catalogue } from './catalogue'
import { labelled } from './labels/labelled'
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

export async function categoryPaths(locale: Locale) {
  const all = await catalogue(locale)
  return allCategories
    .filter((category) => all.products.some((product) => product.category === category))
    .map((category) => ({ params: { category: categoryPart(locale, category) }, props: { category, all } }))
}

export async function villageFilterPaths(locale: Locale) {
  const all = await catalogue(locale)
  return all.villages
    .filter(({ products }) => products.length > 0)
    .map((village) => ({ params: { village: village.slug }, props: { village, all } }))
}

export async function availabilityPaths(locale: Locale) {
  const all = await catalogue(locale)
  return allAvailabilities
    .filter((availability) => all.products.some((product) => product.availability === availability))
    .map((availability) => ({
      params: { availability: availabilityPart(locale, availability) },
      props: { availability, all },
    }))
}
