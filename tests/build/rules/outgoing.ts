import { named, offenders, type Page, type Site } from '../site.ts'

const outgoing = (site: Site, page: Page) =>
  named(page, 'a').flatMap(({ attributes }) => {
    const url = attributes.href === undefined ? null : URL.parse(attributes.href, site.origin + page.address)
    const leaves = url !== null && /^https?:$/.test(url.protocol) && url.origin !== site.origin
    return leaves ? [{ url, rel: attributes.rel ?? '' }] : []
  })

/** Links to other sites without `rel="noopener"`. */
export const openers = (site: Site): string[] =>
  offenders(site.pages, (page) =>
    outgoing(site, page)
      .filter(({ rel }) => !rel.split(/\s+/).includes('noopener'))
      .map(({ url }) => `no rel="noopener" on ${url.href}`),
  )

/** Links to other sites without encryption. */
export const unencrypted = (site: Site): string[] =>
  offenders(site.pages, (page) =>
    outgoing(site, page)
      .filter(({ url }) => url.protocol === 'http:')
      .map(({ url }) => `not https: ${url.href}`),
  )

/** Tokopedia links that carry a query: what apps add to a copied link tracks whoever follows it. Samples search. */
export const tracked = (site: Site): string[] =>
  offenders(site.pages, (page) =>
    outgoing(site, page)
      .filter(({ url }) => /(^|\.)tokopedia\.com$/.test(url.hostname))
      .filter(({ url }) => {
        const allowed = url.pathname === '/search' ? ['q'] : []
        return [...url.searchParams.keys()].some((key) => !allowed.includes(key)) || url.hash !== ''
      })
      .map(({ url }) => `tracking in ${url.href}`),
  )
