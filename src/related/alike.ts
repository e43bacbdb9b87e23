import type { Product } from '../catalogue/relations'
import { following } from './following'
import { kept } from './memo'

const stillMade = kept((products: Product[]) =>
  products.filter(({ availability }) => availability !== 'discontinued'),
)

/** Works of the same group to go on to: those still made, from this one on; the others where there are none. */
export function alike(product: Product, count: number): Product[] {
  const { products } = product.group
  const made = following(stillMade(products), product, count)
  return made.length > 0 ? made : following(products, product, count)
}
