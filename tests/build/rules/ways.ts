import { kindOf } from '../kinds.ts'
import { localeOf, named, offenders, type Page, type Site } from '../site.ts'

/** Pages that nobody goes to by a link: they answer where another can't. */
const answersInstead = ({ address }: Page) =>
  (['missing', 'offline'] as readonly string[]).includes(kindOf(address))

/** Addresses of this site that a page's links lead to, without queries and fragments. */
const linkedFrom = (page: Page, { origin }: Site, links = named(page, 'a')): string[] =>
  links.flatMap(({ attributes }) => {
    const url = URL.parse(attributes.href ?? '', origin + page.address)
    return url?.origin === origin ? [url.pathname] : []
  })

/**
 * Pages whose own words lead nowhere: to no other page of their language, beside the menus, the breadcrumbs of the page and
 * the switch of languages.
 */
export function deadEnds(site: Site): string[] {
  const targets = new Map(site.pages.map((page) => [page.address, page]))
  return offenders(site.pages, (page) => {
    const own = named(page, 'a').filter(
      ({ within, attributes }) =>
        within.includes('main') &&
        !within.includes('nav') &&
        attributes['data-language-switch'] === undefined,
    )
    const leadsOn = linkedFrom(page, site, own).some((address) => {
      const target = targets.get(address)
      return target && target !== page && localeOf(target) === localeOf(page) && !answersInstead(target)
    })
    return leadsOn ? [] : ['leads nowhere']
  })
}

/** Pages that no chain of links leads to from the home pages. */
export function unreached(site: Site): string[] {
  const byAddress = new Map(site.pages.map((page) => [page.address, page]))
  const reached = new Set(['/', '/en/'])
  // A set is walked on while it grows.
  for (const address of reached) {
    const page = byAddress.get(address)
    for (const next of page ? linkedFrom(page, site) : []) reached.add(next)
  }
  return site.pages
    .filter((page) => !reached.has(page.address) && !answersInstead(page))
    .map(({ address }) => `${address}: nothing leads here`)
}
