import { indexable, links, localeOf, offenders, type Page, type Site } from '../site.ts'

/** hreflang → absolute address. */
const alternatesOf = (page: Page): Record<string, string> =>
  Object.fromEntries(
    links(page, 'alternate')
      .filter(({ attributes }) => attributes.hreflang)
      .map(({ attributes }) => [attributes.hreflang ?? '', attributes.href ?? '']),
  )

/**
 * hreflang links that are missing, relative, or do not answer back. Search engines ignore a pair of which only
 * one side names the other: https://developers.google.com/search/docs/specialty/international/localized-versions
 */
export function alternates(site: Site): string[] {
  const known = new Set(indexable(site))
  const byUrl = new Map(site.pages.map((page) => [site.origin + page.address, page]))
  return offenders(site.pages, (page) => {
    const own = alternatesOf(page)
    const names = Object.keys(own).sort().join(' ')
    // A page that is not indexed needs none; one that has them keeps to the same rules.
    if (!known.has(page) && names === '') return []
    if (names !== 'en id x-default') return [`hreflang names "${names}", expected "en id x-default"`]
    const self = own[localeOf(page)]
    return [
      ...(self === site.origin + page.address ? [] : [`its own language leads to ${self}`]),
      ...Object.entries(own).flatMap(([name, url]) => {
        const target = byUrl.get(url)
        if (!target) return [`${name} leads to no page: ${url}`]
        const back = alternatesOf(target)
        return back.id === own.id && back.en === own.en ? [] : [`${name} does not answer back: ${url}`]
      }),
    ]
  })
}
