import { stringify } from 'csv-stringify/sync'
import { categories } from '@cms/model/categories'
import type { Category } from '@cms/model/categories'
import { saleOf, type Sold } from '@/structured/schema-offer'
import type { Picture } from '@/structured/picture'

/** https://developers.facebook.com/docs/commerce-platform/catalog/fields, the required ones and `product_type`. */
const columns = [
  'id',
  'title',
  'description',
  'availability',
  'condition',
  'price',
  'link',
  'image_link',
  'brand',
  'product_type',
] as const

type Row = Record<(typeof columns)[number], string>

interface Described extends Sold {
  slug: string
  title: string
  summary: string
  category: Category
  group: { title: string }
}

/** Meta's words. Whether a seasonal work can be had today is not known, and there is no word for that. */
const availabilities: Partial<Record<string, string>> = {
  available: 'in stock',
  preorder: 'available for order',
}

/** Pixels on either side, below which Meta takes no picture. */
const LEAST = 500

/**
 * A work as a row for Meta's catalogue. None without a real listing with a dated price, a photograph large
 * enough, or a known availability: Meta requires every one of these. `absolute` completes an address.
 */
export function rowOf(
  product: Described,
  picture: Picture | undefined,
  absolute: (address: string) => string,
): Row | undefined {
  const sale = saleOf(product)
  const availability = availabilities[product.availability]
  if (!sale || !availability || !picture || Math.min(picture.width, picture.height) < LEAST) return undefined
  return {
    id: product.slug,
    title: product.title,
    description: product.summary,
    availability,
    condition: 'new',
    price: `${sale.price} IDR`,
    // Where it can be bought, as Meta defines it; that is never here.
    link: sale.listing,
    image_link: absolute(picture.address),
    brand: product.group.title,
    product_type: categories[product.category].name.id,
  }
}

/** The file, with its head also when there is nothing to list. A text that a spreadsheet would compute stays text. */
export const csvOf = (rows: readonly Row[]): string =>
  stringify([...rows], { header: true, columns: [...columns], escape_formulas: true })
