import type { Locale } from '@cms/rules/locale'

/** What every description for machines needs to know: the language it speaks, and where the site stands. */
export interface About {
  locale: Locale
  /** Makes an address of the site, from its root, absolute. */
  absolute: (address: string) => string
}

/** @throws when the site does not know where it stands; `site.config.ts` always says so. */
export function about(locale: Locale, site: URL | undefined): About {
  if (!site) throw new Error('Expected `site` in astro.config.mjs: addresses for machines are absolute.')
  return { locale, absolute: (address) => new URL(address, site).href }
}
