import { named, type Page } from './site.ts'

/** Something a page points to. `loads`: the browser fetches it by itself; else a visitor follows it. */
export interface Reference {
  url: string
  loads: boolean
  /** How it stands in the page, for messages: `img src`. */
  where: string
}

/** Everything a page points to, in attributes, `srcset` and inlined CSS. Fragments and `data:` included. */
export function referencesOf(page: Page): Reference[] {
  return page.elements.flatMap(({ name, attributes, text }) => {
    const at = (attribute: string, loads: boolean): Reference[] =>
      attributes[attribute] === undefined
        ? []
        : [{ url: attributes[attribute].trim(), loads, where: `${name} ${attribute}` }]
    const set = (attribute: string): Reference[] =>
      candidates(attributes[attribute] ?? '').map((url) => ({
        url,
        loads: true,
        where: `${name} ${attribute}`,
      }))
    const css = name === 'style' ? cssUrls(text) : []
    return [
      ...at('href', name === 'link' ? linkLoads(attributes.rel ?? '') : name === 'use' || name === 'image'),
      ...at('xlink:href', name !== 'a'),
      ...at('src', true),
      ...at('poster', true),
      ...at('data', name === 'object'),
      ...at('action', false),
      ...at('formaction', false),
      ...set('srcset'),
      ...set('imagesrcset'),
      ...css.map((url) => ({ url, loads: true, where: 'style url()' })),
    ]
  })
}

const linkLoads = (rel: string) =>
  !rel
    .split(/\s+/)
    .some((word) => ['canonical', 'alternate', 'author', 'license', 'me', 'next', 'prev'].includes(word))

/** Addresses in a `srcset`. Ours hold no comma, so a comma always ends a candidate. */
const candidates = (srcset: string): string[] =>
  srcset
    .split(',')
    .map((candidate) => candidate.trim().split(/\s+/)[0] ?? '')
    .filter(Boolean)

/** Addresses in `url()` and `@import` of a style sheet. */
export const cssUrls = (css: string): string[] =>
  [...css.matchAll(/url\(\s*(["']?)(.*?)\1\s*\)|@import\s+(["'])(.*?)\3/g)].map(
    (match) => match[2] ?? match[4] ?? '',
  )

/** Absolute addresses of this site that a page names as data: pictures and address of the share card. */
export const cardAddresses = (page: Page): string[] =>
  named(page, 'meta')
    .filter(({ attributes }) =>
      /^(og:(image|url)|twitter:image)(:secure_url)?$/.test(attributes.property ?? attributes.name ?? ''),
    )
    .map(({ attributes }) => attributes.content ?? '')
