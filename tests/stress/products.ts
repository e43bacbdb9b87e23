import type { StressEntry } from './entry.ts'
import { filled, longestTitle, saying, unbrokenTitle } from './longest.ts'

type Facts = Record<string, unknown>

const product = (
  slug: string,
  title: { id: string; en: string },
  facts: Facts,
  english: Facts = {},
): StressEntry => ({
  collection: 'products',
  slug,
  facts: {
    title: title.id,
    summary: 'Entri uji, bukan barang yang dijual siapa pun.',
    group: 'uji-keadaan',
    category: 'food',
    availability: 'available',
    ...facts,
  },
  english: { title: title.en, summary: 'A test entry, not something that anybody sells.', ...english },
})

const made = {
  materials: 'Bahan uji pertama, bahan uji kedua.',
  steps: ['Langkah uji pertama.', 'Langkah uji kedua.'],
}
const madeEnglish = {
  materials: 'First test material, second test material.',
  steps: ['First test step.', 'Second test step.'],
}

/** The example that the rule itself gives; such a shop does not exist. */
const exampleListing = 'https://www.tokopedia.com/nama-toko/keripik-pisang-250gr'
const search = 'https://www.tokopedia.com/search?q=keripik'
const priced = { price: 12345, priceDate: '2026-11-24' }

const everyPermit = {
  pirt: 'P-IRT 2063307010001-28',
  halal: 'ID33110000123456789',
  bpom: 'MD 234567890123',
  jamu: 'TR 123456789',
}

/** One product for each state that a page shows differently. */
const states: StressEntry[] = [
  product(
    'uji-tautan',
    { id: 'Uji: bertautan', en: 'Uji: with a listing' },
    { listing: exampleListing, ...priced, ...made, motif: 'carica', dye: 'indigo-soga' },
    madeEnglish,
  ),
  product(
    'uji-contoh',
    { id: 'Uji: contoh bertautan', en: 'Uji: a sample with a link' },
    { listing: search, ...priced, ...made, sample: true, motif: 'tea', dye: 'madder-indigo' },
    madeEnglish,
  ),
  product(
    'uji-tanpa-tautan',
    { id: 'Uji: tanpa tautan', en: 'Uji: without a listing' },
    { motif: 'purwaceng', dye: 'tea-turmeric' },
  ),
  product(
    'uji-tidak-dibuat',
    { id: 'Uji: tidak dibuat lagi', en: 'Uji: no longer made' },
    { availability: 'discontinued', motif: 'tea', dye: 'soga-tea' },
  ),
  product(
    'uji-dipesan',
    { id: 'Uji: dibuat setelah dipesan', en: 'Uji: made to order' },
    { availability: 'preorder', category: 'sewing', ...priced, motif: 'carica', dye: 'turmeric-indigo' },
  ),
  product(
    'uji-musiman',
    { id: 'Uji: menurut musim', en: 'Uji: seasonal' },
    { availability: 'seasonal', motif: 'purwaceng', dye: 'indigo-madder' },
  ),
  product(
    'uji-banyak-izin',
    { id: 'Uji: banyak izin', en: 'Uji: many permits' },
    { category: 'jamu', permits: everyPermit, ...made, motif: 'tea', dye: 'tea-turmeric' },
    madeEnglish,
  ),
  product(
    'uji-satu-satunya',
    { id: 'Uji: satu-satunya', en: 'Uji: the only one' },
    { group: 'uji-satu-karya', category: 'craft', ...made, motif: 'carica', dye: 'madder-indigo' },
    madeEnglish,
  ),
]

const longest: StressEntry[] = [
  {
    ...product(
      'uji-judul-panjang',
      longestTitle.product,
      {
        summary: filled(160, saying.id),
        group: 'uji-nama-panjang',
        listing: 'https://www.tokopedia.com/nama-toko/nama-produk',
        price: 100_000_000,
        priceDate: '2026-11-24',
        netWeight: filled(40, 'Sebanyak dua ratus lima puluh gram'),
        materials: filled(400, saying.id),
        steps: Array.from({ length: 12 }, () => filled(200, saying.id)),
        care: filled(400, saying.id),
        permits: everyPermit,
        motif: 'carica',
        dye: 'indigo-madder',
      },
      {
        summary: filled(160, saying.en),
        materials: filled(400, saying.en),
        steps: Array.from({ length: 12 }, () => filled(200, saying.en)),
        care: filled(400, saying.en),
      },
    ),
    body: { id: filled(1200, saying.id), en: filled(1200, saying.en) },
  },
  product('uji-kata-panjang', unbrokenTitle, {
    group: 'uji-nama-panjang',
    listing: search,
    sample: true,
    motif: 'purwaceng',
    dye: 'soga-tea',
  }),
  {
    collection: 'products',
    slug: 'uji-tanpa-inggris',
    facts: {
      title: 'Uji: belum ada bahasa Inggrisnya',
      summary: 'Entri uji yang belum diterjemahkan sama sekali.',
      group: 'uji-keadaan',
      category: 'batik',
      availability: 'available',
      ...made,
      care: 'Kalimat uji tentang cara merawat.',
      motif: 'purwaceng',
      dye: 'turmeric-indigo',
    },
    body: { id: saying.id },
  },
]

export { longest, states, product }
