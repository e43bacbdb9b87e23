import { escapeHTML } from 'astro/runtime/server/index.js'
import { en } from '../i18n/en.ts'
import { id } from '../i18n/id.ts'
import type { Move } from './moves.ts'

const words = { id, en } as const

/**
 * Netlify's `_redirects`. The exclamation mark lets a line win over the file that other hosts serve at the old
 * address. https://docs.netlify.com/manage/routing/redirects/redirect-options/
 */
export const redirectsFile = (moves: readonly Move[]): string =>
  moves.map(({ from, to, forEver }) => `${from} ${to} ${forEver ? '301!' : '302!'}\n`).join('')

/**
 * What a host without redirects serves at an old address: a page that goes on by itself, and says where to.
 * @param title the new page's title
 */
export function movedPage({ locale, to }: Move, title: string, site: URL | string): string {
  const said = words[locale]
  return `<!DOCTYPE html>
<html lang="${locale}">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width">
    <title>${said['movedTitle']} · ${said['siteName']}</title>
    <meta name="robots" content="noindex">
    <link rel="canonical" href="${new URL(to, site).href}">
    <meta http-equiv="refresh" content="0; url=${to}">
  </head>
  <body>
    <p>${said['movedTo']} <a href="${to}">${escapeHTML(title)}</a></p>
  </body>
</html>
`
}
