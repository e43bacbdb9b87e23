import { categoryNames } from '@cms/model/products'
import { regencyNames } from '@cms/model/villages'
import type { Catalogue, Product } from '@/catalogue'
import { say } from '@/i18n'
import { listed } from '@/i18n/format'
import { allCategories, allStandingPages, routes, type StandingPage } from '@/routes'
import { standingPage } from '@/standing'
import type { Content } from './index'
import { framed, handsAt, seenFrom, type CardPicture } from './picture'

type Regency = keyof typeof regencyNames

/** One card for each page that is not an entry's: home, lists, filters and the pages that stand once. */
export function otherCards(all: Catalogue): Content[] {
  const { locale, villages, groups, products, stories, pages } = all
  const t = say(locale)
  const of = (page: string, title: string, picture: CardPicture, place?: string): Content => ({
    page,
    words: { title, place },
    picture,
  })
  const landscape = (number: number) => {
    const shown = villages.at(number)
    return shown ? seenFrom(locale, shown) : handsAt(locale, 'canting')
  }
  const work = (of: readonly Product[]) => {
    const shown = of[0] ?? groups[0]
    return shown ? framed(locale, shown) : handsAt(locale, 'plucking')
  }
  const regencies = (names: readonly Regency[]) =>
    listed(
      locale,
      [...new Set(names)].map((name) => regencyNames[name][locale]),
    )
  const story = stories.find(({ photo }) => photo)
  const standing: Record<StandingPage, CardPicture> = {
    programme: landscape(1),
    about: handsAt(locale, 'canting'),
    privacy: handsAt(locale, 'plucking'),
    'for-buyers': work(products),
  }
  return [
    of(routes.home(locale), standingPage(pages, 'home').title, landscape(0)),
    of(
      routes.list(locale, 'villages'),
      t('villages'),
      landscape(-1),
      regencies(villages.map(({ regency }) => regency)),
    ),
    of(routes.list(locale, 'groups'), t('groups'), handsAt(locale, 'mortar'), t('groupsLede')),
    of(routes.list(locale, 'products'), t('products'), work(products), t('boughtOnTokopedia')),
    of(
      routes.list(locale, 'stories'),
      t('stories'),
      story ? framed(locale, story) : work(groups[0]?.products ?? []),
      t('storiesLede'),
    ),
    ...allCategories.flatMap((category) => {
      const kind = categoryNames[category][locale]
      const these = products.filter((product) => product.category === category)
      const title = t('productsOfKind', { kind: kind.toLowerCase() })
      return these.length === 0
        ? []
        : [of(routes.category(locale, category), title, work(these), t('boughtOnTokopedia'))]
    }),
    ...villages.flatMap(({ slug, title, regency, products: these }) =>
      these.length === 0
        ? []
        : [
            of(
              routes.productsOf(locale, slug),
              t('productsOfVillage', { village: title }),
              work(these),
              regencyNames[regency][locale],
            ),
          ],
    ),
    ...allStandingPages.map((slug) =>
      of(
        routes.page(locale, slug),
        standingPage(pages, slug).title,
        standing[slug],
        slug === 'programme' ? regencies(Object.keys(regencyNames) as Regency[]) : undefined,
      ),
    ),
  ]
}
