import { categories } from '@cms/model/categories'
import type { Locale } from '@cms/rules/locale'
import { say } from '@/i18n'
import type { Availability } from '@cms/model/availabilities'
import type { Category } from '@cms/model/categories'

const availabilities = {
  available: 'productsAvailable',
  preorder: 'productsPreorder',
  seasonal: 'productsSeasonal',
  discontinued: 'productsDiscontinued',
} as const satisfies Record<Availability, string>

interface Shown {
  category?: Category | undefined
  village?: { title: string } | undefined
  availability?: Availability | undefined
}

/** The title of a list of works: all of them, or those of one kind, one village or one availability. */
export function titleOfWorks(locale: Locale, { category, village, availability }: Shown): string {
  const t = say(locale)
  if (category) return t('productsOfKind', { kind: categories[category].name[locale].toLowerCase() })
  if (village) return t('productsOfVillage', { village: village.title })
  return t(availability ? availabilities[availability] : 'products')
}
