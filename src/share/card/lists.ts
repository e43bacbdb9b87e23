import { categoryNames } from '@cms/model/products'
import { regencyNames } from '@cms/model/villages'
import type { Catalogue, Product } from '@/catalogue'
import { say } from '@/i18n'
import { listed } from '@/i18n/format'
import { allCategories, routes } from '@/routes'
import type { Content } from './content'
import { clothOfGroup, framed, handsAt, landscapeOf, type CardPicture } from './picture'

/** One card for each list, and for each list of works that a filter leaves. A filter shows the first work it leaves. */
export function listCards(all: Catalogue): Content[] {
  const { locale, villages, products } = all
  const t = say(locale)
  const first = ([work]: readonly Product[]) => (work ? framed(locale, work) : clothOfGroup(all, 0))
  const works = (page: string, title: string, of: readonly Product[], place: string): Content[] =>
    of.length === 0 ? [] : [card(page, title, first(of), place)]
  const regencies = new Set(villages.map(({ regency }) => regencyNames[regency][locale]))
  return [
    card(
      routes.list(locale, 'villages'),
      t('villages'),
      landscapeOf(all, -1),
      listed(locale, [...regencies]),
    ),
    card(routes.list(locale, 'groups'), t('groups'), handsAt(locale, 'mortar'), t('groupsLede')),
    card(routes.list(locale, 'products'), t('products'), first(products), t('boughtOnTokopedia')),
    card(routes.list(locale, 'stories'), t('stories'), clothOfGroup(all, 0), t('storiesLede')),
    ...allCategories.flatMap((category) =>
      works(
        routes.category(locale, category),
        t('productsOfKind', { kind: categoryNames[category][locale].toLowerCase() }),
        products.filter((product) => product.category === category),
        t('boughtOnTokopedia'),
      ),
    ),
    ...villages.flatMap(({ slug, title, regency, products: these }) =>
      works(
        routes.productsOf(locale, slug),
        t('productsOfVillage', { village: title }),
        these,
        regencyNames[regency][locale],
      ),
    ),
  ]
}

const card = (page: string, title: string, picture: CardPicture, place: string): Content => ({
  page,
  words: { title, place },
  picture,
})
