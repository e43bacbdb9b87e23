import { regencyNames } from '@cms/model/villages'
import type { Catalogue } from '@/catalogue'
import { listed } from '@cms/rules/format'
import type { StaticPage } from '@cms/model/static-pages'
import { staticPage } from '@/catalogue/static-page'
import { frameOfGroup, landscapeOf, type ShareContent, type Subject } from './subject'

/** The share image of the home page, and of pages that nobody hands on. */
export const shareOfHome = (all: Catalogue): ShareContent => ({
  words: { title: staticPage(all.pages, 'home').title },
  subject: landscapeOf(all, 0),
})

/** The share image of a static page. One without a choice of its own shows the first landscape. */
export function shareOfStaticPage(all: Catalogue, slug: StaticPage): ShareContent {
  const { locale, pages } = all
  const subjects: Partial<Record<StaticPage, Subject>> = {
    programme: landscapeOf(all, 1),
    about: { task: 'canting' },
    privacy: { task: 'plucking' },
    'for-buyers': frameOfGroup(all, -1),
  }
  const everywhere = Object.values(regencyNames).map((name) => name[locale])
  return {
    words: {
      title: staticPage(pages, slug).title,
      place: slug === 'programme' ? listed(locale, everywhere) : undefined,
    },
    subject: subjects[slug] ?? landscapeOf(all, 0),
  }
}
