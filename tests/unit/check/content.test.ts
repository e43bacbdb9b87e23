import { readdirSync, rmSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { checkContent } from '../../../cms/check/content.ts'
import { pageSlugs } from '../../../cms/model/static-pages.ts'
import { copyOfValid, type Folder } from '../../hostile/folder.ts'
import { english, group, product, story } from '../../hostile/names.ts'

let folder: Folder
beforeEach(() => {
  folder = copyOfValid()
})
afterEach(() => folder.remove())

const check = async (today = '2026-11-24') =>
  (await checkContent(folder.dir, today)).map(({ file, line, field, level }) => [level, file, line, field])
const sentences = async () =>
  (await checkContent(folder.dir, '2026-11-24')).map(({ problem, fix }) => `${problem.en} ${fix.en}`)
const copy = (slug: string, changes: object = {}) => {
  folder.write(`products/${slug}.id.md`, folder.text(product))
  folder.write(`products/${slug}.en.md`, folder.text(english))
  folder.edit(`products/${slug}.id.md`, { listing: undefined, ...changes })
}

test('a folder that is not there is an error of its own', async () => {
  expect(await checkContent(join(folder.dir, 'nowhere'))).toMatchObject([{ level: 'error', file: '.' }])
})

test.each([
  ['products/keripik.md', 'keripik.id.md'],
  ['products/keripik.ID.md', 'keripik.id.md'],
  ['products/foto.jpg', 'media'],
  ['produk/keripik.id.md', 'products', 'produk'],
  ['catatan.txt', 'out of this folder'],
  ['media/catatan.pdf', 'JPG'],
  ['stories/2026/x.id.md', 'directly', 'stories/2026'],
])('%s has no place', async (file, hint, named = file) => {
  folder.write(file, 'x')
  expect(await check()).toEqual([['error', named, undefined, '']])
  expect((await sentences())[0]).toContain(hint)
})

test('links are not followed', async () => {
  symlinkSync('/', join(folder.dir, 'products/luar.id.md'))
  expect(await check()).toEqual([['error', 'products/luar.id.md', undefined, '']])
})

test('what computers leave behind is only warned of, what keeps a folder not at all', async () => {
  folder.write('media/.gitkeep', '')
  folder.write('README.md', '')
  folder.write('products/.DS_Store', '')
  expect(await check()).toEqual([['warning', 'products/.DS_Store', undefined, '']])
})

test('an English file without its Indonesian is an error, and is judged all the same', async () => {
  folder.write('products/lain.en.md', '---\ntitle: Other\nharga: 1\n---\n')
  expect(await check()).toEqual([
    ['error', 'products/lain.en.md', undefined, ''],
    ['error', 'products/lain.en.md', 3, 'harga'],
  ])
})

test('a file that is no UTF-8 text is an error', async () => {
  folder.write(english, Buffer.from('---\ntitle: caf\u00E9\n---\n', 'latin1'))
  expect(await check()).toContainEqual(['error', english, undefined, ''])
})

test('problems stand on their lines, also in rows after a blank one', async () => {
  folder.write(
    story,
    folder
      .text(story)
      .replace(
        /---\s+Kisah/u,
        'sources:\n  - title: ""\n  - title: Koran\n    url: bukan tautan\nharga: 1\n---\nKisah',
      ),
  )
  expect(await check()).toEqual([
    ['error', story, 13, 'sources.0.url'],
    ['error', story, 14, 'harga'],
  ])
})

test('a dangling reference proposes the nearest name, or the entry of that title', async () => {
  folder.edit(story, { products: ['kripik', 'tidak-ada-sama-sekali'], groups: ['Melati'] })
  const said = await sentences()
  expect(said).toContainEqual(expect.stringContaining('Perhaps "keripik" is meant'))
  expect(said).toContainEqual(expect.stringContaining('choose another'))
  folder.edit(group, { title: 'Sekar Arum' })
  folder.edit(product, { group: 'Sekar Arum' })
  expect(await sentences()).toContainEqual(expect.stringContaining('Perhaps "kelompok-melati" is meant'))
})

test('a draft may name a draft, and a real entry that names a sample is warned of', async () => {
  folder.edit(product, { draft: true })
  expect(await check()).toEqual([['error', story, 8, 'products']])
  folder.edit(story, { draft: true })
  expect(await check()).toEqual([])
  folder.edit(product, { draft: undefined, sample: true, listing: undefined })
  folder.edit(story, { draft: undefined })
  expect(await check()).toEqual([['warning', story, 8, 'products']])
})

test('a link in the text to a draft, a sample or no page at all is an error; a former name leads on', async () => {
  const links =
    '[a](/kisah/kisah-uji/) [b](/kisah/kisah-uji/#teks-a) [c](/produk/jenis/makanan/) [d](/tentang/)'
  folder.edit(group, {}, `${links}\n`)
  folder.edit(story, {}, '## A\n\nIsi.\n')
  expect(await check()).toEqual([])
  folder.edit(story, { draft: true })
  expect(await check()).toEqual([
    ['error', group, 7, 'body'],
    ['error', group, 7, 'body'],
  ])
  folder.edit(group, { draft: true })
  folder.edit(group, { draft: undefined }, '[a](/kisah/tidak-ada/) [b]\n\n[b]: /kisah/lama/\n')
  folder.edit(story, { draft: undefined, aliases: ['lama'] })
  expect(await sentences()).toEqual([
    expect.stringContaining('/kisah/tidak-ada/ in the text leads to no page'),
  ])
  folder.edit(story, { sample: true })
  expect(await sentences()).toContainEqual(expect.stringContaining('leads to a sample'))
})

test('names that differ only by case are told with both spellings', async () => {
  copy('Keripik')
  expect(await sentences()).toContainEqual(
    expect.stringMatching(/"keripik" and "Keripik"|"Keripik" and "keripik"/),
  )
})

test('former names: hiding a page, twice, its own', async () => {
  copy('ketiga', { aliases: ['kue', 'lama', 'lama', 'ketiga'] })
  copy('keempat', { aliases: ['lama'] })
  expect((await check()).map(([level, file, , field]) => [level, file, field])).toEqual([
    ['error', 'products/ketiga.id.md', 'aliases.0'],
    ['error', 'products/ketiga.id.md', 'aliases.1'],
    ['error', 'products/ketiga.id.md', 'aliases.2'],
    ['error', 'products/ketiga.id.md', 'aliases.3'],
  ])
  folder.edit('products/keempat.id.md', { aliases: undefined })
  expect(await check()).toContainEqual(['warning', 'products/ketiga.id.md', 10, 'aliases.2'])
})

test('former names that go round in a circle are told as such, over two entries or three', async () => {
  copy('satu', { aliases: ['dua'] })
  copy('dua', { aliases: ['satu'] })
  expect((await sentences()).filter((said) => said.includes('in a circle'))).toHaveLength(2)
  folder.edit('products/dua.id.md', { aliases: ['tiga'] })
  copy('tiga', { aliases: ['satu'] })
  expect((await sentences()).filter((said) => said.includes('in a circle'))).toHaveLength(3)
  folder.edit('products/tiga.id.md', { aliases: undefined })
  const said = await sentences()
  expect(said.filter((each) => each.includes('hides a live page'))).toHaveLength(2)
  expect(said.filter((each) => each.includes('in a circle'))).toEqual([])
})

test('a former name of a draft leads nowhere, and a page that stands once has none', async () => {
  copy('ketiga', { aliases: ['lama'], draft: true })
  expect(await check()).toEqual([['warning', 'products/ketiga.id.md', 8, 'aliases.0']])
  folder.write('pages/about.id.md', '---\ntitle: Uji\nsummary: Uji.\naliases: [lama]\n---\nIsi.')
  expect(await check()).toContainEqual(['error', 'pages/about.id.md', 4, 'aliases.0'])
})

test('pages have fixed names, and without one of them the site cannot be built', async () => {
  rmSync(join(folder.dir, 'pages/about.id.md'))
  rmSync(join(folder.dir, 'pages/about.en.md'))
  expect(await check()).toEqual([['error', 'pages/about.id.md', undefined, '']])
  folder.edit('pages/home.id.md', { draft: true })
  folder.edit('pages/privacy.id.md', { sample: true })
  expect(await check()).toEqual([
    ['error', 'pages/about.id.md', undefined, ''],
    ['error', 'pages/home.id.md', 4, 'draft'],
    ['error', 'pages/privacy.id.md', 4, 'sample'],
  ])
  folder.write('pages/abou.id.md', '---\ntitle: Uji\nsummary: Uji.\n---\nIsi.')
  expect(await check()).toContainEqual(['error', 'pages/abou.id.md', undefined, ''])
  expect(await sentences()).toContainEqual(expect.stringContaining('Perhaps "about" is meant'))
})

test('a folder with nothing in it lacks every page', async () => {
  for (const name of readdirSync(folder.dir)) rmSync(join(folder.dir, name), { recursive: true })
  expect((await check()).map(([level]) => level)).toEqual(pageSlugs.map(() => 'error'))
})

test('a village without groups is warned of, unless it is a draft', async () => {
  folder.write('villages/lain.id.md', folder.text('villages/desa-uji.id.md'))
  folder.write('villages/lain.en.md', folder.text('villages/desa-uji.en.md'))
  expect(await check()).toEqual([['warning', 'villages/lain.id.md', undefined, '']])
  folder.edit('villages/lain.id.md', { draft: true })
  expect(await check()).toEqual([])
})

test('one shop of two groups is warned of, one search of two samples is not', async () => {
  folder.write('groups/lain.id.md', folder.text(group))
  folder.write('groups/lain.en.md', folder.text('groups/kelompok-melati.en.md'))
  const listing = 'https://www.tokopedia.com/search?q=keripik'
  copy('satu', { group: 'lain', sample: true, listing })
  copy('dua', { group: 'lain', sample: true, listing })
  expect(await check()).toEqual([['warning', 'groups/lain.id.md', 5, 'shop']])
})

test('a day is in the future from the day after tomorrow', async () => {
  expect(await check('2026-01-04')).toEqual([])
  expect(await check('2026-01-03')).toEqual([['warning', story, 4, 'date']])
})

test('a missing picture is an error in each entry that names it', async () => {
  copy('lain', { photo: '../media/a.jpg', photoAlt: 'Keripik di piring' })
  expect((await check()).filter(([level]) => level === 'error')).toEqual([
    ['error', 'products/lain.id.md', 7, 'photo'],
  ])
})

test('the same content gives the same report', async () => {
  folder.edit(product, { group: 'x', price: 1, harga: 1 })
  folder.edit(story, { products: ['x'] })
  rmSync(join(folder.dir, english))
  const first = await checkContent(folder.dir)
  expect(await checkContent(folder.dir)).toEqual(first)
  expect(first.map(({ file }) => file)).toEqual(first.map(({ file }) => file).sort())
})
