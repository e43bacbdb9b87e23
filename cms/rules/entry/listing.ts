import type { Finding, WholeEntry } from '../finding.ts'
import { isSearch } from '../tokopedia.ts'

interface Listed {
  listing?: string | undefined
  sample?: boolean | undefined
}

/**
 * A real product leads to its own listing. A sample leads to a search for its kind, never to somebody's shop, which
 * would look like an endorsement by that shop.
 */
export function listingFitsTheEntry({
  data: { listing, sample = false },
}: WholeEntry<Listed, unknown>): Finding[] {
  if (!listing || isSearch(listing) === sample) return []
  return [
    {
      field: 'listing',
      locale: 'id',
      level: 'error',
      problem: sample
        ? { id: 'Contoh tidak boleh menaut ke toko orang.', en: "A sample may not lead to somebody's shop." }
        : { id: 'Tautan ini pencarian, bukan satu produk.', en: 'This link is a search, not one listing.' },
      fix: sample
        ? {
            id: 'Pakai tautan pencarian, misalnya https://www.tokopedia.com/search?q=carica',
            en: 'Use a search link such as https://www.tokopedia.com/search?q=carica',
          }
        : {
            id: 'Buka produknya di Tokopedia, tekan Bagikan, lalu salin tautannya.',
            en: 'Open the product on Tokopedia, press Share, and copy that link.',
          },
    },
  ]
}
