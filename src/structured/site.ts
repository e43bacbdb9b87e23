import type { Organization, WebSite } from 'schema-dts'
import { say } from '@/i18n'
import { routes } from '@cms/model/routes'
import type { About } from './about'

/** The site as the one who publishes, in as many words as other descriptions need. Who runs it is not known yet. */
export const publisher = ({ locale, absolute }: About) =>
  ({
    '@type': 'Organization',
    '@id': absolute('/#organization'),
    name: say(locale)('siteName'),
    url: absolute(routes.home('id')),
  }) as const satisfies Organization

/** The home page says who publishes and what site this is; both are the same in both languages. */
export function siteThings(about: About): [Organization, WebSite] {
  const { locale, absolute } = about
  const t = say(locale)
  return [
    { ...publisher(about), logo: absolute('/icon-512.png') },
    {
      '@type': 'WebSite',
      '@id': absolute('/#website'),
      name: t('siteName'),
      description: t('siteSentence'),
      url: absolute(routes.home('id')),
      inLanguage: ['id', 'en'],
      publisher: { '@id': publisher(about)['@id'] },
    },
  ]
}
