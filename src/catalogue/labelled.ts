import type { Group, Product } from '@/catalogue'

/** The works of a group's sheets. What is no longer made needs no label, though its own page still prints one. */
export const labelled = ({ products }: Pick<Group, 'products'>): Product[] =>
  products.filter(({ availability }) => availability !== 'discontinued')
