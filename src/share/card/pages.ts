import { regencyNames } from '@cms/model/villages'
import type { Catalogue } from '@/catalogue'
import { listed } from '@cms/rules/format'
import { allStaticPages, type StaticPage } from '@cms/model/static-pages'
import { routes } from '@cms/model/routes'
import { staticPage } from '@/catalogue/static-page'
import type { Content } from './content'
import { clothOfGroup, handsAt, landscapeOf, type CardPicture } from './picture'

/** One card for the home page and each page that stands once. */
export function standingCards(all: Catalogue): Content[] {
  const { locale, pages } = all
  const pictures: Partial<Record<StaticPage, CardPicture>> = {
    programme: landscapeOf(all, 1),
    about: handsAt(locale, 'canting'),
    privacy: handsAt(locale, 'plucking'),
    'for-buyers': clothOfGroup(all, -1),
  }
  const everywhere = Object.values(regencyNames).map((name) => name[locale])
  return [
    {
      page: routes.home(locale),
      words: { title: staticPage(pages, 'home').title },
      picture: landscapeOf(all, 0),
    },
    ...allStaticPages.map((slug) => ({
      page: routes.page(locale, slug),
      words: {
        title: staticPage(pages, slug).title,
        place: slug === 'programme' ? listed(locale, everywhere) : undefined,
      },
      picture: pictures[slug] ?? landscapeOf(all, 0),
    })),
  ]
}
