import sitemap from '@astrojs/sitemap'
import type { AstroIntegration } from 'astro'
import type { Manifest } from '../manifest/index.ts'

/** A sitemap of what may be indexed, with both languages of every page and its own pictures. */
export const siteMap = ({ pages }: Manifest): AstroIntegration =>
  sitemap({
    serialize(item) {
      const page = pages.get(new URL(item.url).pathname)
      if (!page || page.noindex) return undefined
      const img = page.pictures.map((address) => ({ url: new URL(address, item.url).href }))
      return { ...item, links: page.alternates, ...(img.length > 0 && { img }) }
    },
  })
