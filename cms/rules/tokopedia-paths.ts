import type { Link } from './link.ts'

export const HOME = 'https://www.tokopedia.com'

const SEGMENT = /^[A-Za-z0-9](?:[A-Za-z0-9_-]|\.(?=[A-Za-z0-9_-]))*$/

/** First segments that are Tokopedia's own pages. */
const OWN_PAGES = new Set(
  'about affiliate blog careers cart category contact deals discovery edu events feed find help hot kategori login logout ms mall mitra notifications official-store order-list p pay payment people play privacy product promo r register rekomendasi reset-password review s search seller settings shop terms tokopoints top travel user view wishlist'.split(
    ' ',
  ),
)

/** Second segments that are tabs of a shop. */
const SHOP_TABS = new Set(
  'campaign etalase feed info note notes page product products review reviews'.split(' '),
)

/** Path segments as written, neither decoded nor resolved; one slash at the end does not count. */
export const segmentsOf = (link: Link): string[] => link.path.replace(/\/$/u, '').split('/').slice(1)

export const isShop = (segment: string): boolean =>
  SEGMENT.test(segment) && !OWN_PAGES.has(segment.toLowerCase())

export const isProduct = (segment: string): boolean =>
  SEGMENT.test(segment) && !SHOP_TABS.has(segment.toLowerCase())
