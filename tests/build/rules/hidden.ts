import type { Entry } from '../entries.ts'
import { referencesOf } from '../references.ts'
import { isNoindex, offenders, type Site } from '../site.ts'
import { sitemapOf } from './sitemap.ts'

const addressesOf = (entries: Entry[]) => entries.flatMap(({ addresses }) => addresses)

/** Traces of entries that must not show: their page, a link to it, a place in the sitemap. */
export function traces(site: Site, hidden: Entry[]): string[] {
  const addresses = new Set(addressesOf(hidden))
  const listed = new Set(sitemapOf(site).map(({ url }) => url))
  return [
    ...[...addresses]
      .filter((address) => site.addresses.has(address))
      .map((address) => `${address}: is there`),
    ...[...addresses]
      .filter((address) => listed.has(site.origin + address))
      .map((address) => `${address}: in the sitemap`),
    ...offenders(site.pages, (page) =>
      referencesOf(page)
        .map(({ url }) => URL.parse(url, site.origin + page.address))
        .filter((url) => url?.origin === site.origin && addresses.has(url.pathname))
        .map((url) => `links to ${url?.pathname}`),
    ),
  ]
}

/** Samples that are missing from a site that shows them, indexed, or in its sitemap. */
export function exposedSamples(site: Site, samples: Entry[]): string[] {
  const listed = new Set(sitemapOf(site).map(({ url }) => url))
  return addressesOf(samples).flatMap((address) => {
    const page = site.pages.find((candidate) => candidate.address === address)
    if (!page) return [`${address}: is not there`]
    return [
      ...(isNoindex(page) ? [] : [`${address}: not noindex`]),
      ...(listed.has(site.origin + address) ? [`${address}: in the sitemap`] : []),
    ]
  })
}
