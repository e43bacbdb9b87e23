import type { ItemAvailability, Offer, Product } from 'schema-dts'
import { categories } from '@cms/model/categories'
import { routes } from '@cms/model/routes'
import type { Category } from '@cms/model/categories'
import { saleOf, type Sold } from '@/structured/schema-offer'
import type { About } from './about'
import { groupNamed } from './group'

interface Described extends Sold {
  slug: string
  title: string
  summary: string
  category: Category
  group: { slug: string; title: string }
}

/** Whether a seasonal work can be had today is not known, so nothing is said. */
const availability: Partial<Record<string, ItemAvailability>> = {
  available: 'https://schema.org/InStock',
  preorder: 'https://schema.org/MadeToOrder',
}

/**
 * A work for a product snippet: this site sells nothing, so it is no merchant's listing, and says nothing of
 * shipping, returns or ratings. https://developers.google.com/search/docs/appearance/structured-data/product-snippet
 */
export function productOf(about: About, product: Described, image?: string): Product {
  const { locale, absolute } = about
  const offers = offerOf(product)
  return {
    '@type': 'Product',
    '@id': absolute(`${routes.entry('id', 'products', product.slug)}#product`),
    name: product.title,
    description: product.summary,
    url: absolute(routes.entry(locale, 'products', product.slug)),
    category: categories[product.category].name[locale],
    ...(image && { image }),
    manufacturer: groupNamed(about, product.group),
    ...(offers && { offers }),
  }
}

/** The listing's price, from the day it was seen there. */
function offerOf(product: Sold & { availability: string }): Offer | undefined {
  const sale = saleOf(product)
  const known = availability[product.availability]
  return (
    sale && {
      '@type': 'Offer',
      url: sale.listing,
      price: sale.price,
      priceCurrency: 'IDR',
      validFrom: sale.priceDate,
      ...(known && { availability: known }),
    }
  )
}
