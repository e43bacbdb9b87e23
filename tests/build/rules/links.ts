import { cardAddresses, cssUrls, referencesOf } from '../references.ts'
import { offenders, type Page, type Site } from '../site.ts'

/** Links, assets, `srcset` candidates, share pictures and fragments of the site itself that lead nowhere. */
export function deadReferences(site: Site): string[] {
  const ids = new Map(
    [...site.pages, ...site.admin].map((page) => [
      page.address,
      new Set(page.elements.map(({ attributes }) => attributes.id ?? '')),
    ]),
  )
  const problem = (page: Page, url: string, where: string): string[] => {
    if (url.startsWith('data:')) return []
    if (!URL.canParse(url, site.origin + page.address)) return [`${where} is no address: ${url}`]
    const target = new URL(url, site.origin + page.address)
    if (target.origin !== site.origin) return []
    const address = decodeURIComponent(target.pathname)
    if (!site.addresses.has(address)) return [`${where} leads nowhere: ${url}`]
    const fragment = decodeURIComponent(target.hash.slice(1))
    // A text fragment (#:~:text=…) names words, not an id; '#top' is the browser's own.
    if (!fragment || fragment.startsWith(':~:') || fragment === 'top') return []
    return ids.get(address)?.has(fragment) === false ? [`${where}: no id "${fragment}" at ${address}`] : []
  }
  return offenders(site.pages, (page) => [
    ...new Set([
      ...referencesOf(page).flatMap(({ url, where }) => problem(page, url, where)),
      ...cardAddresses(page).flatMap((url) => problem(page, url, 'share card')),
    ]),
  ])
}

/** `url()` in style sheet files that lead nowhere. */
export function deadStyleReferences(site: Site): string[] {
  return styleSheets(site).flatMap((sheet) =>
    cssUrls(site.read(sheet).toString('utf8'))
      .filter((url) => !url.startsWith('data:'))
      .map((url) => new URL(url, site.origin + sheet))
      .filter((url) => url.origin === site.origin && !site.addresses.has(decodeURIComponent(url.pathname)))
      .map((url) => `${sheet}: leads nowhere: ${url.pathname}`),
  )
}

/** Style sheets for visitors; the CMS brings its own. */
export const styleSheets = ({ addresses }: Site): string[] =>
  [...addresses].filter((address) => address.endsWith('.css') && !address.startsWith('/admin/'))
