import { availabilities } from '@cms/model/availabilities'
import { categories } from '@cms/model/categories'
import type { Locale } from '@cms/rules/locale'
import type { Catalogue, Product } from '@/catalogue'
import { otherLocale, say } from '@/i18n'
import { allAvailabilities, type Availability } from '@cms/model/availabilities'
import { allCategories, type Category } from '@cms/model/categories'
import { availabilitySegment, categorySegment, filterName, routes } from '@cms/model/routes'

/** What a list of works is narrowed to. A page has one of them at most; a script may combine all three. */
export interface Choice {
  category?: Category | undefined
  village?: string | undefined
  availability?: Availability | undefined
}

/** One kind of choice: what a work may be, with "all" first. */
export interface FilterRow {
  /** Its name in an address, e.g. `jenis`. */
  by: string
  label: string
  options: {
    /** The last part of the page's address, and its value in a query; '' for all. */
    value: string
    name: string
    /** The same choice in the other language's query, e.g. `category=batik`; '' for all. */
    translated: string
    /** The page that shows this choice alone. */
    href: string
    isChosen: boolean
  }[]
}

/** The rows of filters, with the choices that at least one work answers to. */
export function filterRows(
  locale: Locale,
  { products, villages }: Pick<Catalogue, 'products' | 'villages'>,
  chosen: Choice,
): FilterRow[] {
  const t = say(locale)
  const whole = routes.list(locale, 'products')
  const here = pageOf(locale, chosen)
  const other = otherLocale(locale)
  const row = <Value extends string>(
    filter: keyof Choice,
    label: string,
    values: { of: Value; value: string; other: string; name: string; href: string }[],
  ): FilterRow => ({
    by: filterName(locale, filter),
    label,
    options: [
      // Taking this choice back leaves the others as they are.
      {
        value: '',
        translated: '',
        name: t('filterAll'),
        href: chosen[filter] ? whole : here,
        isChosen: !chosen[filter],
      },
      ...values.map(({ of, other: part, ...option }) => ({
        ...option,
        translated: `${filterName(other, filter)}=${part}`,
        isChosen: chosen[filter] === of,
      })),
    ],
  })
  const rows = [
    row(
      'category',
      t('filterByKind'),
      allCategories
        .filter((of) => products.some(({ category }) => category === of))
        .map((of) => ({
          of,
          value: categorySegment(locale, of),
          other: categorySegment(other, of),
          name: categories[of].name[locale],
          href: routes.category(locale, of),
        })),
    ),
    row(
      'village',
      t('filterByVillage'),
      withWorks(villages).map(({ slug, title }) => ({
        of: slug,
        value: slug,
        other: slug,
        name: title,
        href: routes.productsOf(locale, slug),
      })),
    ),
    row(
      'availability',
      t('availability'),
      allAvailabilities
        .filter((of) => products.some(({ availability }) => availability === of))
        .map((of) => ({
          of,
          value: availabilitySegment(locale, of),
          other: availabilitySegment(other, of),
          name: availabilities[of].name[locale],
          href: routes.availability(locale, of),
        })),
    ),
  ]
  // "All" alone is no choice, unless it takes one back.
  return rows.filter(
    ({ options }) => options.length > 1 || options.some(({ isChosen, value }) => !value && !isChosen),
  )
}

/** A row of more villages than a phone shows at once is no help: their own pages lead to their works. */
const VILLAGES_OFFERED = 12

function withWorks<Of extends { products: readonly unknown[] }>(villages: readonly Of[]): Of[] {
  const found = villages.filter(({ products }) => products.length > 0)
  return found.length > VILLAGES_OFFERED ? [] : found
}

/** The page of one choice, or of all works. */
export const pageOf = (locale: Locale, { category, village, availability }: Choice): string =>
  category
    ? routes.category(locale, category)
    : village
      ? routes.productsOf(locale, village)
      : availability
        ? routes.availability(locale, availability)
        : routes.list(locale, 'products')

/** What a work answers to, as attributes that the filters' script compares with the address. */
export const marksOf =
  (locale: Locale) =>
  ({ category, availability, group }: Pick<Product, 'category' | 'availability' | 'group'>) => ({
    [`data-${filterName(locale, 'category')}`]: categorySegment(locale, category),
    [`data-${filterName(locale, 'village')}`]: group.village.slug,
    [`data-${filterName(locale, 'availability')}`]: availabilitySegment(locale, availability),
  })
