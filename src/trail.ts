import { categoryNames } from '@cms/model/products'
import type { Locale } from '@cms/model/collection'
import { say } from './i18n'
import { routes, type Category, type Section } from './routes'

/** One place on the way down to a page. */
export interface Step {
  name: string
  /** From the root. */
  href: string
}

/** The way to an entry, from the top down, without the entry itself: what visitors see and what machines read. */
export const trailOf = (locale: Locale, section: Section): Step[] => [
  { name: say(locale)(section), href: routes.list(locale, section) },
]

/** A work stands among all works, and among those of its kind. */
export const trailOfProduct = (locale: Locale, { category }: { category: Category }): Step[] => [
  ...trailOf(locale, 'products'),
  { name: categoryNames[category][locale], href: routes.category(locale, category) },
]
