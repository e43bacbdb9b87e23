import type { Group, Product } from '@/catalogue'

/** The products on a group's label sheets: without those no longer made, whose own pages still print labels. */
export const labelled = ({ products }: Pick<Group, 'products'>): Product[] =>
  products.filter(({ availability }) => availability !== 'discontinued')
