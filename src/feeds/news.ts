import type { RSSFeedItem } from '@astrojs/rss'
import { categories } from '@cms/model/categories'
import { storyKindNames } from '@cms/model/stories'
import type { Catalogue } from '@/catalogue'
import { routes } from '@cms/model/routes'

/** Readers keep what they saw; a feed tells what is new. */
const LATEST = 30

interface Told {
  slug: string
  title: string
  summary: string
  published?: string | undefined
  sample?: boolean | undefined
}

export interface News {
  locale: Catalogue['locale']
  stories: (Told & Pick<Catalogue['stories'][number], 'kind'>)[]
  products: (Told & Pick<Catalogue['products'][number], 'category' | 'availability'>)[]
}

/**
 * Stories and works for a feed, the latest first. Those whose day here nobody wrote down come last and undated,
 * in the catalogue's order: readers still see by their address that they are new. `absolute` completes an address.
 */
export function newsOf({ locale, stories, products }: News, absolute: (address: string) => string) {
  const item = (section: 'stories' | 'products', kind: string, told: Told): RSSFeedItem => ({
    title: told.title,
    description: told.summary,
    link: absolute(routes.entry(locale, section, told.slug)),
    categories: [kind],
    ...(told.published && { pubDate: startOfDay(told.published) }),
  })
  const made = products.filter(({ availability }) => availability !== 'discontinued')
  return [
    ...stories.map((story) => ({ of: story, kind: storyKindNames[story.kind], section: 'stories' as const })),
    ...made.map((work) => ({ of: work, kind: categories[work.category].name, section: 'products' as const })),
  ]
    .filter(({ of }) => !of.sample)
    .sort((one, other) => (other.of.published ?? '').localeCompare(one.of.published ?? ''))
    .slice(0, LATEST)
    .map(({ of, kind, section }) => item(section, kind[locale], of))
}

/** The first moment of a calendar day in Wonosobo, so that a feed of this morning is not of the future. */
const startOfDay = (day: string) => new Date(`${day}T00:00:00+07:00`)
