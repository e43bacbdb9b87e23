import { categoryNames } from '@cms/model/products'
import type { Locale } from '@cms/model/collection'
import { say } from '@/i18n'
import { routes, type Category, type Section } from '@/routes'

/** One place on the way down to a page. */
export interface Breadcrumb {
  name: string
  /** From the root. */
  href: string
}

/** The way to an entry, from the top down, without the entry itself: what visitors see and what machines read. */
export const breadcrumbsTo = (locale: Locale, section: Section): Breadcrumb[] => [
  { name: say(locale)(section), href: routes.list(locale, section) },
]

/** A product stands among all products, and among those of its category. */
export const breadcrumbsToProduct = (locale: Locale, { category }: { category: Category }): Breadcrumb[] => [
  ...breadcrumbsTo(locale, 'products'),
  { name: categoryNames[category][locale], href: routes.category(locale, category) },
]
