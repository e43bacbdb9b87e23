import { expect, test } from 'vitest'
import { siteOf } from '../site.ts'
import { deadEnds, unreached } from './ways.ts'

const page = (main: string, around = '') => `<body>${around}<main>${main}</main></body>`
const home = page('<a href="/produk/">Karya</a><a href="https://contoh.example/en/">x</a>')

const siteWith = (files: Record<string, string>) =>
  siteOf({
    '/index.html': home,
    '/en/index.html': page('<a href="/en/products/">Works</a>'),
    '/en/products/index.html': page('<a href="/en/#top">Home</a>'),
    '/produk/index.html': page('<a href="/produk/kain/">Kain</a>'),
    '/produk/kain/index.html': page('<a href="../">Semua</a>'),
    ...files,
  })

test('a site whose pages all lead on and are led to has no dead end', () => {
  expect(deadEnds(siteWith({}))).toEqual([])
  expect(unreached(siteWith({}))).toEqual([])
})

test.each([
  ['a link in the menu', page('', '<a href="/">Beranda</a>')],
  ['the breadcrumbs', page('<nav><a href="/produk/">Karya</a></nav>')],
  ['the other language', page('<a href="/en/products/" hreflang="en">English</a>')],
  ['the page itself', page('<a href="#isi">Isi</a><a href="/produk/kain/?x=1">Kain</a>')],
  ['another site', page('<a href="https://tokopedia.com/">Beli</a>')],
  ['a page that is not there', page('<a href="/produk/hilang/">Hilang</a>')],
])('%s alone is a dead end', (_what, html) => {
  expect(deadEnds(siteWith({ '/produk/kain/index.html': html }))).toEqual(['/produk/kain/: leads nowhere'])
})

test('a page that only itself leads to is not reached; one that answers for a missing page need not be', () => {
  const lonely = page('<a href="/produk/sepi/">Sepi</a><a href="/">Beranda</a>')
  const site = siteWith({ '/produk/sepi/index.html': lonely, '/404.html': page('<a href="/">Beranda</a>') })
  expect(unreached(site)).toEqual(['/produk/sepi/: nothing leads here'])
})
