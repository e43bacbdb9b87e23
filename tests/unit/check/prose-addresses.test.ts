import { expect, test } from 'vitest'
import { checkContent } from '../../../cms/check/content.ts'
import { proseOf } from '../../../cms/check/prose.ts'
import { copyOfValid } from '../../hostile/folder.ts'
import { english, product } from '../../hostile/names.ts'

const said = (markdown: string) => proseOf(markdown).map(({ level, problem }) => `${level}: ${problem.en}`)

test.each([
  ['Harga \u202e000.5 pR', 'turns the direction'],
  ['Baris biasa.\n\nHarga \u2067000.5', 'turns the direction'],
  ['Harga &#x202E;000.5 pR', 'turns the direction'],
  ['Keripik\u0000 pisang', 'control character'],
  ['Keripik \u001b[31mpisang', 'control character'],
  [`Keripik a${'\u0301'.repeat(60)}`, 'too many stacked marks'],
  [`Keripik a${'&#x301;'.repeat(60)}`, 'too many stacked marks'],
])('running text is refused as a field is: %j', (markdown, words) => {
  expect(said(markdown)).toEqual([expect.stringMatching(new RegExp(`^error: .*${words}`, 'u'))])
})

test('the line that is wrong is quoted, not the beginning of the text', () => {
  expect(said(`${'Tulisan biasa. '.repeat(20)}\n\nRusak \u0007 di sini.`)[0]).toContain('Rusak')
})

test.each([
  'https://www.tokopedia.com@evil.example/',
  'https://user:pass@kompas.com/',
  'http://127.0.0.1/a',
  'http://0x7f.1/a',
  'https://[::1]/',
  'http://localhost:4321/a',
  'https://kompas.com:8443/a',
  'https://t\u043ekopedia.com/toko',
  'https://xn--tkopedia-xqh.com/toko',
  'https://www.t0kopedia.com/toko',
  'https://tokopedla.com/toko',
  'https://www.tokopedia.com.evil.example/toko',
  'https://tokopedia-promo.example.org/toko',
  'https://whatsapp.example.org/kirim',
  'https://faceb00k.com/x',
])('a link to %s is refused wherever it stands', (address) => {
  for (const markdown of [`[beli](${address})`, `[beli](<${address}>)`, `[beli][x]\n\n[x]: ${address}`])
    expect(said(markdown), markdown).toEqual([expect.stringMatching(/^error: /u)])
})

test('a bare address is judged as well', () => {
  expect(said('Beli di https://www.tokopedia.com@evil.example/ ya.')).toHaveLength(1)
  expect(said('Beli di <https://www.t0kopedia.com/toko>.')).toHaveLength(1)
  expect(said('Beli di www.t0kopedia.com sekarang.')).toHaveLength(1)
})

test.each([
  ['[https://www.tokopedia.com/toko](https://evil.example/toko)', 'www.tokopedia.com/toko'],
  ['[tokopedia.com](https://evil.example/)', 'tokopedia.com'],
  ['[buka **kompas.com** sekarang](https://evil.example/)', 'kompas.com'],
  ['[https://kompas.com/a](https://kompas.com/b)', 'kompas.com/a'],
  ['[a@contoh.id](mailto:b@contoh.id)', 'a@contoh.id'],
  ['[a@contoh.id](https://evil.example/)', 'a@contoh.id'],
  ['[https://kompas.com/a](/kisah/x/)', 'kompas.com/a'],
])('a link is what it says: %s', (markdown, address) => {
  const [found, ...others] = said(markdown)
  expect(others).toEqual([])
  expect(found).toMatch(/^error: A link says/u)
  expect(found).toContain(address)
})

test.each([
  'mailto:evil%40attacker.com%2Cgood@kelompok.id',
  'mailto:a@contoh.id,b@contoh.id',
  'mailto:a@contoh.id?cc=b@contoh.id',
  'mailto:a@contoh.id?bcc=b@contoh.id&subject=x',
])('a letter goes to one address: %s', (address) => {
  expect(said(`[surat](${address})`)).toEqual([expect.stringMatching(/^error: /u)])
})

test.each([
  '[x](https://contoh.id b)',
  '[x](https://contoh.id/a b.html)',
  '[x] (https://contoh.id/a)',
  '[x](/kisah/dua kata/)',
  '[teks][rujukan]',
  '[teks][]',
])('what was meant as a link and is none is told: %s', (markdown) => {
  expect(said(`Lihat ${markdown} di sini.`)).toEqual([
    expect.stringMatching(/^error: .*shown as it is typed/u),
  ])
})

test('a line that no reader sees is told', () => {
  expect(said('Isi.\n\n[catatan]: jangan-lupa')).toEqual([expect.stringMatching(/^warning: .*not shown/u)])
  expect(said('Isi.\n\n```\n[catatan]: jangan-lupa\n```')).toEqual([])
})

test('a place on the page is one of its headings', () => {
  expect(said('## Cara membuat\n\n[a](#teks-cara-membuat)')).toEqual([])
  expect(said('## Isi\n\n## Isi\n\n[a](#teks-isi-2) [b](#teks-isi)')).toEqual([])
  expect(said('## Cara membuat\n\n[a](#cara-membuat)')).toEqual([
    expect.stringMatching(/^warning: .*"#cara-membuat"/u),
  ])
})

test.each([
  '[Kompas.com](https://regional.kompas.com/read/1) dan [www.kompas.com](https://kompas.com/)',
  '[Bu Sari, S.Pd. dari PT.Maju](https://contoh.id/) dan [Node.js](https://nodejs.org/)',
  '[kompas.com/tren](https://www.kompas.com/tren/read/2020/06/21/cerita)',
  'https://id.wikipedia.org/wiki/Kertek_(kecamatan) dan https://id.wikipedia.org/wiki/Kab.',
  'https://web.archive.org/web/2020/https://kompas.com/a',
  '[a@contoh.id](mailto:a@contoh.id?subject=Pesan)',
  'Toko: https://www.tokopedia.com/toko-uji, https://wa.me/, https://seller.tokopedia.com/edu, https://shopee.co.id/x',
  'Catatan [1] dan [sic], a[0][1] di `a[0][1]`, matriks (lihat) ya.',
  '[x](https://contoh.id/a%20b "judul")',
])('nothing is said of: %s', (markdown) => {
  expect(said(markdown)).toEqual([])
})

test('a link to the page of the other language is told, with the right one', async () => {
  const folder = copyOfValid()
  folder.edit(product, {}, '[kue](/en/products/kue/) dan [kue](/produk/kue/)\n')
  folder.edit(english, {}, '[cake](/produk/kue/#teks-tidak-ada)\n')
  const problems = await checkContent(folder.dir, '2026-11-24')
  folder.remove()
  expect(problems.map(({ file, level, problem, fix }) => [file, level, `${problem.en} ${fix.en}`])).toEqual([
    [english, 'warning', expect.stringContaining('/en/products/kue/')],
    [english, 'warning', expect.stringContaining('#teks-tidak-ada')],
    [product, 'warning', expect.stringContaining('/produk/kue/')],
  ])
})

test('links of any length are judged in time that grows with them', () => {
  for (const part of ['[a](', '[', '[a][', '](/a ', '[a]: b\n', 'a.com ', 'www.', '[a.com](b) ']) {
    const began = performance.now()
    proseOf(part.repeat(20_000 / part.length))
    expect(performance.now() - began, part).toBeLessThan(10_000)
  }
}, 90_000)
