import { categories } from '@cms/model/categories'
import type { Locale } from '@cms/rules/locale'
import { say } from '@/i18n'
import { routes, type Section } from '@cms/model/routes'
import type { Category } from '@cms/model/categories'

/** One breadcrumb. */
export interface Breadcrumb {
  name: string
  /** From the root. */
  href: string
}

/** The breadcrumbs of an entry, from the top down, without the entry itself: for visitors and for structured data. */
export const breadcrumbsTo = (locale: Locale, section: Section): Breadcrumb[] => [
  { name: say(locale)(section), href: routes.list(locale, section) },
]

/** A product is listed among all products and among those of its category. */
export const breadcrumbsToProduct = (locale: Locale, { category }: { category: Category }): Breadcrumb[] => [
  ...breadcrumbsTo(locale, 'products'),
  { name: categories[category].name[locale], href: routes.category(locale, category) },
]
