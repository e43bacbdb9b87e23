import sitemap from '@astrojs/sitemap'
import type { AstroIntegration } from 'astro'
import { readFile } from 'node:fs/promises'
import { ownPictures } from './pictures.ts'

/**
 * A sitemap of what may be indexed, with both languages of every page and its own pictures. The built pages
 * themselves are asked: what they say and show is the one place where that is decided, so the two can't disagree.
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
        if (!mayBeIndexed(html)) return undefined
        const img = ownPictures(html).map((address) => ({ url: new URL(address, item.url).href }))
        return { ...item, links: alternates(html), ...(img.length > 0 && { img }) }
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
    // Made anew: a piece cut from a page's text would keep the whole of it in memory.
    return lang && url ? [{ lang, url: new URL(url).href }] : []
  })
}
