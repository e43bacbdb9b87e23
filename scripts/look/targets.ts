import { routes, type Section } from '../../cms/model/routes.ts'
import type { Kind } from '../../tests/build/kinds.ts'
import type { Locale } from '../../tests/browser/pages.ts'

/** A page to look at: an address in each language and the kind it belongs to. */
export interface Target {
  /** Names its pictures' files, e.g. `product-uji-foto-gelap`. */
  name: string
  kind: Kind
  address: (locale: Locale) => string
  /** Also as it lies on paper. */
  printed?: boolean
  /** Also as it first shows on a phone, before anybody scrolls: what rests at the bottom of the screen is there. */
  fold?: boolean
}

type More = Pick<Target, 'printed' | 'fold'>

const entry = (kind: Kind, section: Section, slug: string, more: More = {}): Target => ({
  name: `${kind}-${slug}`,
  kind,
  address: (locale) => routes.entry(locale, section, slug),
  ...more,
})
const village = (slug: string, more?: More) => entry('village', 'villages', slug, more)
const group = (slug: string) => entry('group', 'groups', slug)
const product = (slug: string, more?: More) => entry('product', 'products', slug, more)
const story = (slug: string, more?: More) => entry('story', 'stories', slug, more)
const list = (kind: Kind, section: Section): Target => ({
  name: kind,
  kind,
  address: (locale) => routes.list(locale, section),
})

/** Every kind of page, and every state in which an entry looks different. */
export const targets: readonly Target[] = [
  { name: 'home', kind: 'home', address: routes.home },
  list('villages', 'villages'),
  village('ngadikusuman', { printed: true }),
  village('uji-jember'),
  village('uji-nama-panjang'),
  list('groups', 'groups'),
  group('muiwo'),
  group('uji-satu-karya'),
  group('uji-empat-puluh'),
  group('uji-nama-panjang'),
  list('products', 'products'),
  { name: 'category', kind: 'category', address: (locale) => routes.category(locale, 'food') },
  {
    name: 'village-products',
    kind: 'village-products',
    address: (locale) => routes.productsOf(locale, 'ngadikusuman'),
  },
  product('carica-dalam-sirup', { printed: true, fold: true }),
  product('uji-tautan', { fold: true }),
  product('uji-contoh'),
  product('uji-tanpa-tautan', { fold: true }),
  product('uji-satu-satunya', { fold: true }),
  product('uji-tidak-dibuat', { fold: true }),
  product('uji-dipesan'),
  product('uji-musiman'),
  product('uji-banyak-izin'),
  product('uji-judul-panjang', { fold: true }),
  product('uji-kata-panjang', { fold: true }),
  product('uji-tanpa-inggris'),
  product('uji-foto-tegak', { fold: true }),
  product('uji-foto-mendatar'),
  product('uji-foto-persegi'),
  product('uji-foto-gelap'),
  product('uji-foto-terang'),
  product('uji-galeri'),
  list('stories', 'stories'),
  story('maju-di-produksi-menunggu-pasar', { printed: true }),
  story('uji-judul-panjang'),
  story('uji-tanpa-inggris'),
  { name: 'about', kind: 'static-page', address: (locale) => routes.page(locale, 'about') },
  { name: 'programme', kind: 'static-page', address: (locale) => routes.page(locale, 'programme') },
  { name: 'missing', kind: 'missing', address: routes.missing },
]
