import type { GetStaticPathsOptions } from 'astro'
import type { Locale } from '@cms/rules/locale'
import { catalogue, type Catalogue, type Product } from '@/catalogue'
import { labelled } from '@/catalogue/labelled'
import { allAvailabilities } from '@cms/model/availabilities'
import { allCategories } from '@cms/model/categories'
import { availabilitySegment, categorySegment, type Section } from '@cms/model/routes'
import { pageSize, paginate, restParameter, type PageOf } from './pagination'
import { localeAt } from './table'

/** What Astro passes to a page's `getStaticPaths`; it gives the language. */
type Asked = Pick<GetStaticPathsOptions, 'routePattern'>

/** One path for each entry of a section; the page finds the entry itself in `props`. */
export const entryPaths =
  <Name extends Section>(section: Name) =>
  async ({ routePattern }: Asked) => {
    const all = await catalogue(localeAt(routePattern))
    const entries: readonly Catalogue[Name][number][] = all[section]
    return entries.map((entry) => ({ params: { slug: entry.slug }, props: { entry, all } }))
  }

/** Groups that have something to label. */
export async function labelledGroupPaths(asked: Asked) {
  const paths = await entryPaths('groups')(asked)
  return paths.filter(({ props: { entry } }) => labelled(entry).length > 0)
}

/** A path for each page of a list, at `…/` and `…/hal/2/`. `choice` is the address segment that names the list. */
const pagePaths = <Entry, Props>(
  locale: Locale,
  choice: string | undefined,
  pages: PageOf<Entry>[],
  props: Props,
) =>
  pages.map((page) => ({
    params: { rest: restParameter(locale, page.number, choice) },
    props: { ...props, page },
  }))

const works = (products: readonly Product[]) => paginate(products, pageSize('products'))

/** A path for each page of a section's list. Products can be filtered and have `productsPaths`. */
export const listPaths =
  <Name extends Exclude<Section, 'products'>>(section: Name) =>
  async ({ routePattern }: Asked) => {
    const locale = localeAt(routePattern)
    const entries: readonly Catalogue[Name][number][] = (await catalogue(locale))[section]
    return pagePaths(locale, undefined, paginate(entries, pageSize(section)), { locale })
  }

export async function productsPaths({ routePattern }: Asked) {
  const all = await catalogue(localeAt(routePattern))
  return pagePaths(all.locale, undefined, works(all.products), { all })
}

export async function categoryPaths({ routePattern }: Asked) {
  const all = await catalogue(localeAt(routePattern))
  return allCategories.flatMap((category) => {
    const products = all.products.filter((product) => product.category === category)
    if (products.length === 0) return []
    return pagePaths(all.locale, categorySegment(all.locale, category), works(products), { category, all })
  })
}

export async function villageProductsPaths({ routePattern }: Asked) {
  const all = await catalogue(localeAt(routePattern))
  return all.villages.flatMap((village) => {
    if (village.products.length === 0) return []
    return pagePaths(all.locale, village.slug, works(village.products), { village, all })
  })
}

export async function availabilityPaths({ routePattern }: Asked) {
  const all = await catalogue(localeAt(routePattern))
  return allAvailabilities.flatMap((availability) => {
    const products = all.products.filter((product) => product.availability === availability)
    if (products.length === 0) return []
    const choice = availabilitySegment(all.locale, availability)
    return pagePaths(all.locale, choice, works(products), { availability, all })
  })
}
