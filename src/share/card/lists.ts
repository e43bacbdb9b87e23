import { regencyNames } from '@cms/model/villages'
import type { Catalogue, Product, Village } from '@/catalogue'
import { titleOfWorks } from '@/filters/title'
import { say } from '@/i18n'
import { listed } from '@cms/rules/format'
import { allAvailabilities, type Availability } from '@cms/model/availabilities'
import { allCategories, type Category } from '@cms/model/categories'
import { allSections, routes, type Section } from '@cms/model/routes'
import type { Content } from './content'
import { clothOfGroup, framed, handsAt, landscapeOf, type CardPicture } from './picture'

type Shown = { category?: Category; village?: Village; availability?: Availability }

/** One card for each list, and for each list of works that a filter leaves. A filter shows the first work it leaves. */
export function listCards(all: Catalogue): Content[] {
  const { locale, villages, products } = all
  const t = say(locale)
  const first = ([work]: readonly Product[]) => (work ? framed(locale, work) : clothOfGroup(all, 0))
  const works = (page: string, shown: Shown, of: readonly Product[]): Content[] =>
    of.length === 0 ? [] : [card(page, titleOfWorks(locale, shown), first(of), whose(shown))]
  const whose = ({ village, availability }: Shown) =>
    village
      ? regencyNames[village.regency][locale]
      : availability === 'discontinued'
        ? undefined
        : t('boughtOnTokopedia')
  const regencies = new Set(villages.map(({ regency }) => regencyNames[regency][locale]))
  const pictures: Partial<Record<Section, CardPicture>> = {
    villages: landscapeOf(all, -1),
    groups: handsAt(locale, 'mortar'),
    products: first(products),
  }
  const places: Partial<Record<Section, string>> = {
    villages: listed(locale, [...regencies]),
    products: t('boughtOnTokopedia'),
  }
  return [
    ...allSections.map((section) =>
      card(
        routes.list(locale, section),
        t(section),
        pictures[section] ?? clothOfGroup(all, 0),
        places[section] ?? t(`${section}Lede`),
      ),
    ),
    ...allCategories.flatMap((category) =>
      works(
        routes.category(locale, category),
        { category },
        products.filter((product) => product.category === category),
      ),
    ),
    ...villages.flatMap((village) =>
      works(routes.productsOf(locale, village.slug), { village }, village.products),
    ),
    ...allAvailabilities.flatMap((availability) =>
      works(
        routes.availability(locale, availability),
        { availability },
        products.filter((product) => product.availability === availability),
      ),
    ),
  ]
}

const card = (page: string, title: string, picture: CardPicture, place: string | undefined): Content => ({
  page,
  words: { title, place },
  picture,
})
