import rss from '@astrojs/rss'
import type { Locale } from '@cms/rules/locale'
import { catalogue } from '@/catalogue'
import { say } from '@/i18n'
import { routes } from '@cms/model/routes'
import { about } from '@/structured/about'
import { newsOf } from './news'

/** The RSS feed of one language. Its own address stands in it, as readers ask (RSS Advisory Board, atom:link). */
export async function feed(locale: Locale, site: URL | undefined): Promise<Response> {
  const t = say(locale)
  const { absolute } = about(locale, site)
  const own = absolute(routes.feed(locale))
  return rss({
    title: t('siteName'),
    description: t('siteSentence'),
    site: absolute(routes.home(locale)),
    xmlns: { atom: 'http://www.w3.org/2005/Atom' },
    customData: `<language>${locale}</language><atom:link href="${own}" rel="self" type="application/rss+xml"/>`,
    items: newsOf(await catalogue(locale), absolute),
  })
}
