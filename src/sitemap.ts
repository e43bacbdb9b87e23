import sitemap from '@astrojs/sitemap'
import type { AstroIntegration } from 'astro'
import { readFile } from 'node:fs/promises'

/**
 * A sitemap of what may be indexed, with both languages of every page. The built pages themselves are asked:
 * their `robots` and `hreflang` are the one place where that is decided, so the two can't disagree.
 */
export function siteMap(): AstroIntegration[] {
  let built: URL
  const remember: AstroIntegration = {
    name: 'built-folder',
    hooks: { 'astro:config:done': ({ config }) => void (built = config.outDir) },
  }
  return [
    remember,
    sitemap({
      filter: (url) => !/\/(404|admin)\/$/.test(new URL(url).pathname),
      async serialize(item) {
        const html = await readFile(new URL(`.${new URL(item.url).pathname}index.html`, built), 'utf8')
        return mayBeIndexed(html) ? { ...item, links: alternates(html) } : undefined
      },
    }),
  ]
}

/** What a built page says of itself to search engines, and to this site's own search. */
export const mayBeIndexed = (html: string) => !/<meta name="robots" content="noindex/.test(html)

function alternates(html: string): { lang: string; url: string }[] {
  const links = html.match(/<link rel="alternate"[^>]*>/g) ?? []
  return links.flatMap((link) => {
    const lang = /hreflang="([^"]+)"/i.exec(link)?.[1]
    const url = /href="([^"]+)"/.exec(link)?.[1]
    return lang && url ? [{ lang, url }] : []
  })
}
