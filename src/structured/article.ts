import type { Article } from 'schema-dts'
import { routes } from '@cms/model/routes'
import type { About } from './about'
import { groupNamed } from './group'
import { publisher } from './site'

interface Described {
  slug: string
  title: string
  summary: string
  /** The day it appeared here. A story's `date` is the day of what it tells. */
  published?: string | undefined
  inIndonesian: readonly string[]
  groups: { slug: string; title: string }[]
}

/** A story. Those who are named in it are not named here: their consent is for the page. */
export function articleOf(about: About, story: Described, image?: string): Article {
  const { locale, absolute } = about
  const address = absolute(routes.entry(locale, 'stories', story.slug))
  return {
    '@type': 'Article',
    headline: story.title,
    description: story.summary,
    url: address,
    mainEntityOfPage: address,
    inLanguage: story.inIndonesian.includes('body') ? 'id' : locale,
    ...(story.published && { datePublished: story.published }),
    ...(image && { image }),
    author: publisher(about),
    publisher: { '@id': publisher(about)['@id'] },
    ...(story.groups.length > 0 && { about: story.groups.map((group) => groupNamed(about, group)) }),
  }
}
