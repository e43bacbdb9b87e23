import { elementsOf } from '../html.ts'
import { kindOf, type Kind } from '../kinds.ts'
import { indexable, links, named, type Site } from '../site.ts'

export interface Listed {
  url: string
  /** hreflang → address. */
  alternates: Record<string, string>
  /** Addresses of pictures. */
  pictures: string[]
}

/** Every address of the sitemap index's sitemaps. HTML's parser reads their few elements well enough. */
export function sitemapOf(site: Site): Listed[] {
  if (!site.addresses.has('/sitemap-index.xml')) return []
  const read = (address: string) => elementsOf(site.read(address).toString('utf8'))
  const parts = read('/sitemap-index.xml')
    .filter(({ name }) => name === 'loc')
    .map(({ text }) => text.trim())
  const listed: Listed[] = []
  for (const { name, text, attributes } of parts.flatMap((url) => read(new URL(url).pathname))) {
    if (name === 'loc') listed.push({ url: text.trim(), alternates: {}, pictures: [] })
    const last = listed.at(-1)
    if (last && name === 'xhtml:link' && attributes.hreflang)
      last.alternates[attributes.hreflang] = attributes.href ?? ''
    if (last && name === 'image:loc') last.pictures.push(text.trim())
  }
  return listed
}

/** Indexable pages the sitemap forgets, other addresses it names, and alternates that differ from the page's own. */
export function sitemapProblems(site: Site): string[] {
  const listed = new Map(sitemapOf(site).map((entry) => [entry.url, entry.alternates]))
  const wanted = new Map(indexable(site).map((page) => [site.origin + page.address, page]))
  return [
    ...[...wanted.keys()].filter((url) => !listed.has(url)).map((url) => `${url}: missing`),
    ...[...listed.keys()].filter((url) => !wanted.has(url)).map((url) => `${url}: must not be listed`),
    ...[...wanted].flatMap(([url, page]) => {
      const alternates = listed.get(url)
      if (!alternates) return []
      return ['id', 'en']
        .filter((name) => {
          const own = links(page, 'alternate').find(({ attributes }) => attributes.hreflang === name)
          return !own?.attributes.href || alternates[name] !== own.attributes.href
        })
        .map((name) => `${url}: ${name} alternate is ${alternates[name]}`)
    }),
  ]
}

/** Kinds of page that always show a picture of their own. */
const pictured: Kind[] = ['village', 'product']

/** Pictures in the sitemap that their page does not show, or that are none; and pages whose own it forgets. */
export function sitemapPictures(site: Site): string[] {
  const byUrl = new Map(site.pages.map((page) => [site.origin + page.address, page]))
  return sitemapOf(site).flatMap(({ url, pictures }) => {
    const page = byUrl.get(url)
    if (!page) return []
    const shown = new Set(named(page, 'img').map(({ attributes }) => site.origin + attributes.src))
    return [
      ...(pictures.length === 0 && pictured.includes(kindOf(page.address)) ? [`${url}: no picture`] : []),
      ...pictures
        .filter((picture) => !shown.has(picture))
        .map((picture) => `${url}: does not show ${picture}`),
      ...pictures
        .filter((picture) => !/\.(jpe?g|png|webp|avif)$/.test(picture))
        .map((picture) => `${url}: no photograph or plate: ${picture}`),
    ]
  })
}

/** What robots.txt lacks. */
export function robotsProblems(site: Site): string[] {
  if (!site.addresses.has('/robots.txt')) return ['there is no robots.txt']
  const lines = site.read('/robots.txt').toString('utf8').split(/\r?\n/)
  const wanted = `Sitemap: ${site.origin}/sitemap-index.xml`
  return lines.includes(wanted) ? [] : [`robots.txt does not say "${wanted}"`]
}
