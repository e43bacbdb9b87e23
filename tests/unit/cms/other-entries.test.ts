import { expect, test } from 'vitest'
import { entryFrom } from '../../../cms/admin/entry-file.ts'
import { otherEntries, type List } from '../../../cms/admin/fields/other-entries.ts'
import { prepared } from '../../../cms/admin/prepare.ts'
import { model } from '../../../cms/model/index.ts'

const LISTING = 'https://www.tokopedia.com/toko/keripik'
const product = {
  title: 'Keripik singkong',
  summary: 'Singkong tipis dengan daun jeruk.',
  group: 'bumi-sejati',
  category: 'food',
  availability: 'available',
}

const shelves: Record<string, { slug: string; data: Record<string, unknown> }[]> = {
  products: [
    {
      slug: 'keripik-pisang',
      data: { ...product, title: 'Keripik pisang', listing: LISTING, aliases: ['sale'] },
    },
  ],
  groups: [
    { slug: 'bumi-sejati', data: { title: 'Bumi Sejati', village: 'rogojati' } },
    { slug: 'muiwo', data: { title: 'MUIWO', village: 'rogojati', draft: true } },
  ],
  villages: [{ slug: 'rogojati', data: { title: 'Rogojati' } }],
  stories: [],
}

const asked: string[] = []
const list: List = async (name) => {
  asked.push(name)
  return shelves[name] ?? []
}

async function errorsOf(name: keyof typeof model, data: Record<string, unknown>, slug = '') {
  const collection = model[name]
  const others = await otherEntries(list, collection, { slug, data })
  const result = prepared(collection, { slug, data, english: {} }, others)
  return result.ok ? [] : result.errors.map(({ field, sentence }) => [field, sentence])
}

test('a good new entry is let through', async () => {
  expect(await errorsOf('products', { ...product, listing: `${LISTING}-singkong` })).toEqual([])
})

test('only the collections that matter are fetched', async () => {
  asked.length = 0
  await errorsOf('products', product, 'keripik-singkong')
  expect(asked).toEqual(['products', 'groups', 'stories'])
})

test.each([
  ['a name that exists', { title: 'Keripik Pisang' }, 'title', 'Sudah ada produk bernama "Keripik pisang".'],
  ['a former name', { title: 'Sale' }, 'title', 'alamat lama produk "Keripik pisang"'],
  ['a reserved name', { title: 'Admin' }, 'title', 'Nama produk: '],
  ['a group that is missing', { group: 'bumi-sejat' }, 'group', 'Mungkin maksudnya "bumi-sejati".'],
  ['a group that is a draft', { group: 'muiwo' }, 'group', 'masih draf'],
  ["another product's listing", { listing: LISTING }, 'listing', 'juga ada di produk "Keripik pisang"'],
  ['the same listing with a tracker', { listing: `${LISTING}?src=x` }, 'listing', 'juga ada di produk'],
  ["another page's address as a former one", { aliases: ['keripik-pisang'] }, 'aliases.0', 'menutupi'],
  ["another page's former name", { aliases: ['sale'] }, 'aliases.0', 'sudah ditulis di'],
])('%s is refused at its field', async (_what, change, field, part) => {
  expect(await errorsOf('products', { ...product, ...change })).toEqual([
    [field, expect.stringContaining(part)],
  ])
})

test('an entry is not its own twin, and may keep its listing', async () => {
  const [pisang] = shelves['products'] ?? []
  expect(await errorsOf('products', pisang?.data ?? {}, 'keripik-pisang')).toEqual([])
})

test('several products may lead to the same search', async () => {
  const listing = 'https://www.tokopedia.com/search?q=keripik'
  shelves['stories'] = []
  const before = shelves['products']
  shelves['products'] = [{ slug: 'lain', data: { ...product, title: 'Lain', sample: true, listing } }]
  expect(await errorsOf('products', { ...product, sample: true, listing })).toEqual([])
  shelves['products'] = before ?? []
})

test('what is still named cannot become a draft', async () => {
  const data = { title: 'Bumi Sejati', summary: 'Kelompok.', village: 'rogojati', draft: true }
  expect(await errorsOf('groups', data, 'bumi-sejati')).toEqual([
    ['draft', expect.stringContaining('masih ditunjuk oleh produk "Keripik pisang"')],
  ])
})

test('an entry whose file cannot be read still holds its name', async () => {
  const before = shelves['products'] ?? []
  shelves['products'] = [{ slug: 'keripik-singkong', data: entryFrom('---\ntitle: [\n---\n') }]
  expect(await errorsOf('products', product)).toEqual([
    ['title', expect.stringContaining('keripik-singkong')],
  ])
  shelves['products'] = before
})

const withdrawn = {
  slug: 'pulang',
  data: {
    title: 'Pulang',
    people: [
      {
        name: 'Siti Aminah',
        role: 'pembuat',
        consent: { date: '2026-01-01', recordedBy: 'Pencatat', withdrawn: '2026-05-01' },
      },
      // Whatever else a file may hold there.
      null,
      { name: 5, consent: [] },
    ],
  },
}
const story = {
  ...withdrawn.data,
  summary: 'Kisah.',
  date: '2026-01-01',
  kind: 'maker',
  people: withdrawn.data.people.slice(0, 1),
  body: 'Isi.',
}

test.each([
  ['its text', { body: 'Ibu **Siti** Aminah.' }, 'body'],
  ['its summary', { summary: 'Buatan siti-aminah.' }, 'summary'],
  ['its title', { title: 'Batik SitiAminah' }, 'title'],
])('whoever withdrew consent in a story is named nowhere else: in %s', async (_where, change, field) => {
  shelves['stories'] = [withdrawn]
  expect(await errorsOf('products', { ...product, ...change })).toEqual([
    [field, expect.stringContaining('Siti Aminah masih disebut')],
  ])
  shelves['stories'] = []
})

test('English words are told of as English', async () => {
  shelves['stories'] = [withdrawn]
  const others = await otherEntries(list, model.products, { slug: 'kain', data: product })
  const form = { slug: 'kain', data: product, english: { title: 'Cloth', summary: 'By Siti&nbsp;Aminah.' } }
  const result = prepared(model.products, form, others)
  expect(result.ok ? [] : result.errors.map(({ locale, sentence }) => [locale, sentence])).toEqual([
    ['en', expect.stringContaining('Ringkasan (Inggris): Siti Aminah masih disebut')],
  ])
  shelves['stories'] = []
})

test('a withdrawal can be saved, and says where the name still stands and what it takes off the site', async () => {
  const before = shelves['groups'] ?? []
  shelves['groups'] = [...before, { slug: 'uji', data: { title: 'Uji', summary: 'Kelompok Siti Aminah.' } }]
  asked.length = 0
  const slug = 'siti-aminah-pulang'
  const data = { ...story, aliases: ['kisah-sitiaminah'] }
  const result = prepared(
    model.stories,
    { slug, data, english: {} },
    await otherEntries(list, model.stories, { slug, data }),
  )
  shelves['groups'] = before
  expect(asked.sort()).toEqual(['groups', 'pages', 'products', 'stories', 'villages'])
  const advice = result.ok ? result.advice.map(({ sentence }) => sentence).join('\n') : 'refused'
  expect(advice).toContain('masih disebut di kelompok "Uji"')
  expect(advice).toContain('Halaman ini tidak tampil lagi: alamatnya memuat nama Siti Aminah')
  expect(advice).toContain('Alamat lama 1: Alamat lama "kisah-sitiaminah" memuat nama')
  expect(advice).not.toContain('tidak ditemukan')
})
