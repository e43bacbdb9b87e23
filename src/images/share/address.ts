import type { Locale } from '@cms/rules/locale'

const home = { id: 'beranda', en: 'home' } as const

/**
 * Where the share image of a page lies: its own address under `/og/`, so that it is as stable as the page's.
 * `/produk/teh/` → `/og/id/produk/teh.jpg`, `/en/` → `/og/en/home.jpg`.
 */
export function cardAddress(locale: Locale, page: string): string {
  const path = page.replace(/^\/(en\/)?/, '').replace(/\/$/, '')
  return `/og/${locale}/${path || home[locale]}.jpg`
}
