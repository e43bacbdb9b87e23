import type { Product } from '../catalogue/relations'
import { following } from './following'
import { memoised } from './memo'

const stillMade = memoised((products: Product[]) =>
  products.filter(({ availability }) => availability !== 'discontinued'),
)

/** Other products of the same group, starting after this one: those still made, or if there are none, the rest. */
export function alike(product: Product, count: number): Product[] {
  const { products } = product.group
  const made = following(stillMade(products), product, count)
  return made.length > 0 ? made : following(products, product, count)
}
