import { expect, test } from 'vitest'
import { kindOf } from '../../tests/build/kinds.ts'
import { siteOf } from '../../tests/build/site.ts'
import { budget, overBudget } from './budget.ts'
import { costOf } from './bytes.ts'
import { firstPicture } from './picture.ts'

const face = (file: string, range: string) =>
  `@font-face{font-family:a;src:url("${file}") format("woff2");unicode-range:${range}}`

function costOfPage(html: string, files: Record<string, string> = {}) {
  const site = siteOf({ '/index.html': html, ...files })
  const [page] = site.pages
  if (!page) throw new Error('no page')
  return costOf(site, page)
}

const pictureIn = (html: string) => {
  const [page] = siteOf({ '/index.html': `<img src="/logo.png"><main>${html}</main>` }).pages
  return page && firstPicture(page)
}

test('fonts count when preloaded or when their range holds basic letters, once each', () => {
  const files = {
    '/dasar.woff2': 'a'.repeat(100),
    '/lain.woff2': 'b'.repeat(1000),
    '/semua.woff2': 'c'.repeat(10),
  }
  const css =
    face('/dasar.woff2', 'U+20-7E,U+A0') +
    face('/lain.woff2', 'U+A1-FF, U+152') +
    face('/semua.woff2', 'U+4??,U+0-FF')
  expect(
    costOfPage(`<link rel="preload" as="font" href="/dasar.woff2"><style>${css}</style>`, files).fonts,
  ).toBe(110)
  expect(
    costOfPage(`<link rel="preload" as="font" href="/lain.woff2"><style>${css}</style>`, files).fonts,
  ).toBe(1110)
})

test('fonts in a style sheet file count, and the sheet counts as HTML', () => {
  const files = { '/gaya.css': face('/dasar.woff2', 'U+20-7E'), '/dasar.woff2': '12345' }
  const cost = costOfPage('<link rel="stylesheet" href="/gaya.css">', files)
  expect(cost.fonts).toBe(5)
  expect(cost.html).toBeGreaterThan(costOfPage('<link rel="icon" href="/gaya.css">', files).html)
})

test('scripts count in files and in the page, structured data does not', () => {
  expect(costOfPage('<script src="/a.js"></script>', { '/a.js': 'alert(1)' }).js).toBeGreaterThan(0)
  expect(costOfPage('<script>alert(1)</script>').js).toBeGreaterThan(0)
  expect(costOfPage('<script type="application/ld+json">{"@type":"Thing"}</script>').js).toBe(0)
})

test('the first picture is the one in the content, as sharp as a phone needs', () => {
  const srcset = '/360.avif 360w, /720.avif 720w, /1080.avif 1080w'
  expect(pictureIn(`<img srcset="${srcset}" sizes="100vw">`)).toBe('/720.avif')
  expect(pictureIn(`<img srcset="${srcset}" sizes="(min-width: 48rem) 30rem, 50vw">`)).toBe('/360.avif')
  expect(pictureIn(`<img srcset="${srcset}" sizes="(width < 48rem) calc(100vw + 1rem), 30rem">`)).toBe(
    '/1080.avif',
  )
  expect(pictureIn(`<img srcset="${srcset}" sizes="190mm">`)).toBe('/1080.avif')
  expect(pictureIn(`<img srcset="${srcset}" sizes="(min-width: 48rem) 40vw, min(91vw, 10rem, 32svh)">`)).toBe(
    '/360.avif',
  )
  expect(pictureIn(`<img srcset="${srcset}" sizes="(max-width: 47.99rem) max(12rem, 32svh), 40vw">`)).toBe(
    '/720.avif',
  )
  expect(pictureIn('<img src="/satu.jpg">')).toBe('/satu.jpg')
  expect(pictureIn('<p>Tanpa gambar</p>')).toBeUndefined()
})

test('a picture element is followed by type, scheme and width', () => {
  const sources = `<source media="(prefers-reduced-data: reduce)" srcset="/sedikit.avif">
    <source media="(prefers-color-scheme: dark)" srcset="/malam.avif">
    <source media="(min-width: 768px)" srcset="/lebar.avif"><source type="image/jxl" srcset="/x.jxl">
    <source type="image/avif" srcset="/kabut.avif 390w, /kabut2.avif 780w">`
  expect(pictureIn(`<picture>${sources}<img src="/kabut.jpg"></picture>`)).toBe('/kabut2.avif')
})

test('what is not understood is an error, not a guess', () => {
  expect(() => pictureIn('<img srcset="/a.avif 1w" sizes="clamp(1rem, 50vw, 20rem)">')).toThrow('sizes')
  expect(() =>
    pictureIn('<picture><source media="(orientation: landscape)" srcset="/a.avif"><img></picture>'),
  ).toThrow('media')
})

test('a page over its budget is named with what it costs', () => {
  const cost = {
    address: '/produk/kain/',
    kind: 'product',
    html: 1,
    js: 0,
    fonts: 1,
    picture: 1,
    whole: 3,
  } as const
  expect(overBudget(cost, true)).toEqual([])
  for (const part of ['html', 'js', 'fonts'] as const)
    expect(overBudget({ ...cost, [part]: budget[part] + 1 }, false)).toEqual([
      expect.stringContaining(`: ${part} `),
    ])
  expect(overBudget({ ...cost, whole: 120_001 }, true)).toEqual([
    '/produk/kain/: whole 120001 bytes, budget 120000',
  ])
  expect(overBudget({ ...cost, whole: 120_001 }, false)).toEqual([])
})

test('every address tells its kind, and an unknown one is an error', () => {
  expect(
    [
      '/',
      '/en/',
      '/desa/lipursari/',
      '/en/products/village/lipursari/',
      '/produk/jenis/batik/',
      '/en/404/',
    ].map(kindOf),
  ).toEqual(['home', 'home', 'village', 'village-products', 'category', 'missing'])
  expect(() => kindOf('/toko/')).toThrow('no known kind')
})
