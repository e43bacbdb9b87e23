import { allStaticPages } from '../../cms/model/static-pages.ts'
import { inBoth, routes } from '../../cms/model/routes.ts'

/** What a page is, told from its address. Every page for visitors is of one of these kinds. */
export const kinds = [
  'home',
  'villages',
  'village',
  'groups',
  'group',
  'products',
  'category',
  'villageProducts',
  'availability',
  'product',
  'stories',
  'story',
  'page',
  'productLabels',
  'groupLabels',
  'search',
  'offline',
  'missing',
] as const

export type Kind = (typeof kinds)[number]

const staticPages = allStaticPages.flatMap((page) =>
  Object.values(inBoth((locale) => routes.page(locale, page))),
)

const patterns: Record<Kind, RegExp> = {
  home: /^\/(en\/)?$/,
  villages: /^\/(desa|en\/villages)\/((hal|page)\/\d+\/)?$/,
  village: /^\/(desa|en\/villages)\/[^/]+\/$/,
  groups: /^\/(kelompok|en\/groups)\/((hal|page)\/\d+\/)?$/,
  group: /^\/(kelompok|en\/groups)\/[^/]+\/$/,
  products: /^\/(produk|en\/products)\/((hal|page)\/\d+\/)?$/,
  category: /^\/(produk\/jenis|en\/products\/category)\/[^/]+\/((hal|page)\/\d+\/)?$/,
  villageProducts: /^\/(produk\/desa|en\/products\/village)\/[^/]+\/((hal|page)\/\d+\/)?$/,
  availability: /^\/(produk\/ketersediaan|en\/products\/availability)\/[^/]+\/((hal|page)\/\d+\/)?$/,
  product: /^\/(produk|en\/products)\/[^/]+\/$/,
  stories: /^\/(kisah|en\/stories)\/((hal|page)\/\d+\/)?$/,
  story: /^\/(kisah|en\/stories)\/[^/]+\/$/,
  page: new RegExp(`^(${staticPages.join('|')})$`),
  productLabels: /^\/(cetak\/produk|en\/print\/products)\/[^/]+\/$/,
  groupLabels: /^\/(cetak\/kelompok|en\/print\/groups)\/[^/]+\/$/,
  search: /^\/(cari|en\/search)\/$/,
  offline: /^\/(luring|en\/offline)\/$/,
  missing: /^\/(404\.html|en\/404\/)$/,
}

/** @throws when the address is of no known kind: a new kind of page needs its budget and its browser tests */
export function kindOf(address: string): Kind {
  const kind = kinds.find((name) => patterns[name].test(address))
  if (!kind) throw new Error(`${address} is of no known kind of page; add it to tests/build/kinds.ts`)
  return kind
}
