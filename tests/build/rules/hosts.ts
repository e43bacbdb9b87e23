import { cssUrls, referencesOf } from '../references.ts'
import { named, offenders, type Site } from '../site.ts'
import { styleSheets } from './links.ts'

/** What a visitor's browser would fetch, or connect to, at another host. */
export function foreignLoads(site: Site): string[] {
  const foreign = (url: string, base: string) => {
    const target = URL.parse(url, site.origin + base)
    return target !== null && target.protocol !== 'data:' && target.origin !== site.origin
  }
  return [
    ...offenders(site.pages, (page) =>
      referencesOf(page)
        .filter(({ url, loads }) => loads && foreign(url, page.address))
        .map(({ url, where }) => `${where} loads ${url}`),
    ),
    ...styleSheets(site).flatMap((sheet) =>
      cssUrls(site.read(sheet).toString('utf8'))
        .filter((url) => foreign(url, sheet))
        .map((url) => `${sheet}: loads ${url}`),
    ),
  ]
}

/** `style="…"`, which the site's policy blocks, so that what it says would not show. */
export const inlineStyles = ({ pages }: Site): string[] =>
  offenders(pages, (page) =>
    page.elements
      .filter(({ attributes }) => attributes.style !== undefined)
      .map(({ name, attributes }) => `<${name} style="${attributes.style}">`),
  )

/** Scripts and handlers written into the page. JSON-LD is data and allowed. */
export const inlineScripts = ({ pages }: Site): string[] =>
  offenders(pages, (page) => [
    ...named(page, 'script')
      .filter(({ attributes }) => attributes.src === undefined && attributes.type !== 'application/ld+json')
      .map(({ text }) => `inline script: ${text.trim().slice(0, 60)}`),
    ...page.elements.flatMap(({ name, attributes }) =>
      Object.keys(attributes)
        .filter((attribute) => /^on[a-z]/.test(attribute))
        .map((attribute) => `<${name} ${attribute}>`),
    ),
  ])

/** Addresses that run code when followed. Browsers ignore white space and control characters in the scheme. */
export const scriptAddresses = ({ pages }: Site): string[] =>
  offenders(pages, (page) =>
    referencesOf(page)
      .filter(({ url }) => /^(javascript|vbscript|data:text\/html)/i.test(url.replace(/[\p{Cc}\s]/gu, '')))
      .map(({ url, where }) => `${where}: ${url.slice(0, 60)}`),
  )
