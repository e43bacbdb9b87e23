import { isSearch, linkIn, listing as listingRule, shop as shopRule } from '../../rules/tokopedia.ts'
import type { InputParser } from '../input-parser.ts'

export const listing: InputParser<string> = {
  rule: listingRule,
  within: linkIn,
  says: (link) => (isSearch(link) ? [`Pencarian: ${wordsSought(link)}`] : shopAndProduct(link)),
  opens: (href) => ({ label: 'Buka di Tokopedia', href }),
  keyboard: 'url',
}

export const shop: InputParser<string> = {
  rule: shopRule,
  within: linkIn,
  says: (link) => [`Toko: ${segmentsOf(link)[0]}`],
  opens: (href) => ({ label: 'Buka di Tokopedia', href }),
  keyboard: 'url',
}

const segmentsOf = (link: string) => new URL(link).pathname.split('/').filter((segment) => segment !== '')

const wordsSought = (link: string) => new URL(link).searchParams.get('q') ?? ''

/** From the three stored forms: /shop/slug, /pdp/slug/number and /view/product/number. */
function shopAndProduct(link: string): string[] {
  const [first = '', second = '', third] = segmentsOf(link)
  if (third === undefined) return [`Toko: ${first}`, `Produk: ${inWords(second)}`]
  return [first === 'pdp' ? `Produk: ${inWords(second)}` : `Produk nomor ${third}`]
}

/** "keripik-pisang-250gr-1730000000000000000" as a person would say it. */
const inWords = (slug: string) => slug.replace(/-\d{10,}$/, '').replaceAll('-', ' ')
