import { isSearch } from '@cms/rules/tokopedia'

/** What of a product says whether somebody sells it. */
export interface Sold {
  availability: string
  sample?: boolean | undefined
  listing?: string | undefined
  price?: number | undefined
  priceDate?: string | undefined
}

export interface Sale {
  listing: string
  /** Whole rupiah, as seen on `priceDate`. */
  price: number
  /** `YYYY-MM-DD` */
  priceDate: string
}

/** A real listing with a real, dated price of something that is still made; nothing less is told to machines. */
export function saleOf({ availability, sample, listing, price, priceDate }: Sold): Sale | undefined {
  if (sample || availability === 'discontinued') return undefined
  if (!listing || isSearch(listing) || price === undefined || !priceDate) return undefined
  return { listing, price, priceDate }
}
