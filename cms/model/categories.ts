/** Kinds of product: what editors choose and visitors read, and the words of their lists' addresses, which are for ever. */
export const categories = {
  food: { name: { id: 'Makanan', en: 'Food' }, address: { id: 'makanan', en: 'food' } },
  drink: { name: { id: 'Minuman', en: 'Drinks' }, address: { id: 'minuman', en: 'drinks' } },
  jamu: { name: { id: 'Jamu', en: 'Jamu' }, address: { id: 'jamu', en: 'jamu' } },
  batik: { name: { id: 'Batik', en: 'Batik' }, address: { id: 'batik', en: 'batik' } },
  sewing: { name: { id: 'Jahitan', en: 'Sewing' }, address: { id: 'jahitan', en: 'sewing' } },
  craft: { name: { id: 'Kerajinan', en: 'Crafts' }, address: { id: 'kerajinan', en: 'crafts' } },
} as const

export type Category = keyof typeof categories
export const allCategories = Object.keys(categories) as Category[]
