import type { Finding, WholeEntry } from '../finding.ts'

interface Priced {
  price?: number | undefined
  priceDate?: string | undefined
}

/** A price needs the day it was seen, since prices on Tokopedia change at any time. */
export function priceIsDated({ data }: WholeEntry<Priced, unknown>): Finding[] {
  if ((data.price === undefined) === (data.priceDate === undefined)) return []
  const dateMissing = data.priceDate === undefined
  return [
    {
      field: dateMissing ? 'priceDate' : 'price',
      locale: 'id',
      level: 'error',
      problem: dateMissing
        ? { id: 'Ada harga, tetapi tanggalnya belum diisi.', en: 'There is a price without its date.' }
        : {
            id: 'Ada tanggal harga, tetapi harganya belum diisi.',
            en: 'There is a price date without a price.',
          },
      fix: dateMissing
        ? {
            id: 'Isi kapan harga ini dilihat di Tokopedia.',
            en: 'Give the day this price was seen on Tokopedia.',
          }
        : { id: 'Isi harganya, atau kosongkan tanggalnya.', en: 'Give the price, or empty the date.' },
    },
  ]
}
