import type { Thing } from 'schema-dts'
import type { Group, Product, Story, Village } from '@/catalogue'
import { routes, type Section } from '@cms/model/routes'
import { breadcrumbsTo, breadcrumbsToProduct, type Breadcrumb } from '@/routing/breadcrumbs'
import type { About } from './about'
import { articleOf } from './article'
import { breadcrumbsOf } from './breadcrumbs'
import { groupOf } from './group'
import { pictureOf } from './picture'
import { placeOf } from './place'
import { productOf } from './product'

interface Titled {
  slug: string
  title: string
}

const image = async ({ absolute }: About, entry: { photo?: string | undefined }) => {
  const picture = await pictureOf(entry)
  return picture && absolute(picture.address)
}

const way = (about: About, section: Section, breadcrumbs: Breadcrumb[], { slug, title }: Titled) =>
  breadcrumbsOf(about, breadcrumbs, { name: title, href: routes.entry(about.locale, section, slug) })

/** What the page of one entry tells machines: the entry, and the way to it. */
export const thingsOf = {
  villages: async (about: About, entry: Village): Promise<Thing[]> => [
    placeOf(about, entry, await image(about, entry)),
    way(about, 'villages', breadcrumbsTo(about.locale, 'villages'), entry),
  ],
  groups: async (about: About, entry: Group): Promise<Thing[]> => [
    groupOf(about, entry, await image(about, entry)),
    way(about, 'groups', breadcrumbsTo(about.locale, 'groups'), entry),
  ],
  products: async (about: About, entry: Product): Promise<Thing[]> => [
    productOf(about, entry, await image(about, entry)),
    way(about, 'products', breadcrumbsToProduct(about.locale, entry), entry),
  ],
  stories: async (about: About, entry: Story): Promise<Thing[]> => [
    articleOf(about, entry, await image(about, entry)),
    way(about, 'stories', breadcrumbsTo(about.locale, 'stories'), entry),
  ],
}
