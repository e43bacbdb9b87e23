import {
  indexable,
  isMissing,
  links,
  localeOf,
  metas,
  named,
  offenders,
  type Page,
  type Site,
} from '../site.ts'

/** Pages without exactly one h1 that says something. */
export const headings = ({ pages }: Site): string[] =>
  offenders(pages, (page) => {
    const texts = named(page, 'h1').map(({ text }) => text.trim())
    return texts.length === 1 && texts[0] ? [] : [`${texts.length} h1: ${JSON.stringify(texts)}`]
  })

const titleOf = (page: Page) =>
  named(page, 'title')
    .filter(({ within }) => within.includes('head'))
    .map(({ text }) => text.trim())
    .join(' | ')

/** Pages whose title is missing, or also another page's in the same language. */
export function titles({ pages }: Site): string[] {
  const owners = new Map<string, string[]>()
  for (const page of pages) {
    // The Indonesian 404 page and the English one never stand beside others in a result list.
    if (isMissing(page)) continue
    const key = `${localeOf(page)} ${titleOf(page)}`
    owners.set(key, [...(owners.get(key) ?? []), page.address])
  }
  return [
    ...offenders(pages, (page) => (titleOf(page) ? [] : ['no title'])),
    ...[...owners]
      .filter(([, all]) => all.length > 1)
      .map(([key, all]) => `${all.join(', ')}: same title "${key.slice(3)}"`),
  ]
}

/** Pages without one description that says something. */
export const descriptions = ({ pages }: Site): string[] =>
  offenders(pages, (page) => {
    const all = metas(page, 'description')
    return all.length === 1 && all[0]?.trim() ? [] : [`${all.length} descriptions: ${JSON.stringify(all)}`]
  })

/** Pages whose `lang` is not the language of their address. */
export const languages = ({ pages }: Site): string[] =>
  offenders(pages, (page) => {
    const lang = named(page, 'html')[0]?.attributes.lang
    return lang === localeOf(page) ? [] : [`lang is ${lang}, expected ${localeOf(page)}`]
  })

/** Pages without one canonical address; an indexable page's must be its own. */
export const canonicals = (site: Site): string[] => {
  const known = new Set(indexable(site))
  return offenders(site.pages, (page) => {
    const all = links(page, 'canonical').map(({ attributes }) => attributes.href ?? '')
    const [canonical] = all
    if (all.length !== 1 || !canonical) return [`${all.length} canonical addresses`]
    if (!canonical.startsWith(`${site.origin}/`))
      return [`canonical is not an address of this site: ${canonical}`]
    const own = site.origin + page.address
    return known.has(page) && canonical !== own ? [`canonical is ${canonical}, expected ${own}`] : []
  })
}
