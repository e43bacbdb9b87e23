import { expect, test } from 'vitest'
import { model } from '../../../cms/model/index'
import { mayBeNamed } from '../../../cms/rules/entry/consent'
import { joined, langOf } from '../../../src/catalogue/join'
import { related, type Unrelated } from '../../../src/catalogue/relations'

const file = {
  id: 'keripik-uji',
  data: {
    title: 'Keripik uji',
    summary: 'Ringkasan.',
    group: 'kelompok-uji',
    price: 25000,
    steps: ['Iris.'],
  },
  rendered: { html: '<p>Isi.</p>' },
}

test('an English page takes English words, Indonesian facts, and says which words fell back', () => {
  const english = { id: 'keripik-uji', data: { title: 'Test crisps' }, rendered: { html: '' } }
  const entry = joined('en', model.products, file, english)
  expect(entry).toMatchObject({
    title: 'Test crisps',
    summary: 'Ringkasan.',
    price: 25000,
    body: '<p>Isi.</p>',
  })
  expect(entry.inIndonesian).toEqual(['summary', 'steps', 'body'])
  expect(langOf(entry, 'summary')).toBe('id')
  expect(langOf(entry, 'title')).toBeUndefined()
})

test('an Indonesian page never falls back', () => {
  expect(joined('id', model.products, file, undefined).inIndonesian).toEqual([])
})

const nothing = { body: '', indonesian: {}, inIndonesian: [], summary: '' }
const village = (slug: string, altitude?: number) =>
  ({ ...nothing, slug, title: slug, altitude }) as unknown as Unrelated['villages'][number]
const group = (slug: string, at: string) =>
  ({ ...nothing, slug, title: slug, village: at }) as unknown as Unrelated['groups'][number]
const product = (slug: string, by: string, availability = 'available') =>
  ({ ...nothing, slug, title: slug, group: by, availability }) as unknown as Unrelated['products'][number]
const story = (slug: string, date: string, about: Partial<Unrelated['stories'][number]> = {}) =>
  ({ ...nothing, slug, title: slug, date, ...about }) as unknown as Unrelated['stories'][number]

const empty = Object.fromEntries(Object.keys(model).map((name) => [name, []])) as unknown as Unrelated

const small = (): Unrelated => ({
  ...empty,
  villages: [village('a'), village('b', 889)],
  groups: [group('g', 'b')],
  products: [
    product('z', 'g'),
    product('a', 'g', 'discontinued'),
    product('m', 'g'),
    product('lost', 'nobody'),
  ],
  stories: [
    story('old', '2020-01-01', { groups: ['g', 'nobody'] }),
    story('new', '2026-01-01', { products: ['m'] }),
  ],
})

test('village, group, products and stories find each other both ways', () => {
  const all = related('id', small())
  const [g] = all.groups
  expect(g?.village.groups).toEqual([g])
  expect(g?.village.products).toEqual(g?.products)
  expect(g?.stories.map(({ slug }) => slug)).toEqual(['old'])
  expect(g?.village.stories.map(({ slug }) => slug)).toEqual(['new', 'old'])
  expect(all.products.find(({ slug }) => slug === 'm')?.stories.map(({ slug }) => slug)).toEqual(['new'])
})

test('villages are sorted by altitude, products by name with discontinued ones last, stories newest first', () => {
  const all = related('id', small())
  expect(all.villages.map(({ slug }) => slug)).toEqual(['b', 'a'])
  expect(all.products.map(({ slug }) => slug)).toEqual(['m', 'z', 'a'])
  expect(all.stories.map(({ slug }) => slug)).toEqual(['new', 'old'])
})

test('a person who took the consent back is not named', () => {
  const people = [
    { name: 'Tetap', role: 'uji', consent: { date: '2025-01-01', recordedBy: 'uji', withdrawn: undefined } },
    {
      name: 'Menarik',
      role: 'uji',
      consent: { date: '2025-01-01', recordedBy: 'uji', withdrawn: '2026-05-01' },
    },
  ] as Unrelated['stories'][number]['people']
  const all = related('id', { ...small(), stories: [story('s', '2026-01-01', { people })] })
  expect(all.stories[0]?.people?.map(({ name }) => name)).toEqual(['Tetap'])
})

test('a photograph of somebody who withdrew consent is shown nowhere, and a drawing takes its place', () => {
  const portrait = '../media/uji.jpg'
  const other = '../media/lain.jpg'
  const shows = (entry: object) => ({
    photo: portrait,
    photoAlt: 'Uji',
    ...entry,
    indonesian: { photo: portrait },
  })
  const people = [
    {
      name: 'Ditarik',
      role: 'uji',
      photos: [portrait],
      consent: { date: '2025-01-01', recordedBy: 'uji', withdrawn: '2026-05-01' },
    },
  ]
  const entries = {
    ...small(),
    groups: [shows(group('g', 'b'))],
    products: [
      {
        ...product('m', 'g'),
        photo: other,
        gallery: [{ photo: portrait }, { photo: other }],
        indonesian: {},
      },
    ],
    stories: [shows(story('s', '2026-01-01', { people } as never))],
  } as unknown as Unrelated
  const all = related('id', entries)
  expect(
    JSON.stringify([all.groups[0]?.photo, all.groups[0]?.indonesian, all.stories[0]?.photo]),
  ).not.toContain('uji')
  expect(all.stories[0]?.photoAlt).toBeUndefined()
  expect(all.products[0]).toMatchObject({ photo: other, gallery: [{ photo: other }] })
  const drafted = related('id', { ...entries, stories: [] }, [portrait])
  expect(drafted.groups[0]?.photo).toBeUndefined()
})

test('a photograph whose file is called after somebody who withdrew consent is shown nowhere', () => {
  const consent = { date: '2025-01-01', recordedBy: 'uji', withdrawn: '2026-05-01' }
  const called = { photo: '../media/SITI_aminah 2.jpg', photoAlt: 'Uji', photoCredit: 'Uji' }
  const entries = {
    ...small(),
    groups: [{ ...group('g', 'b'), ...called }],
    products: [
      {
        ...product('m', 'g'),
        photo: '../media/siti.jpg',
        gallery: [{ photo: '../media/sitiaminah-menjahit.jpg' }],
      },
    ],
    stories: [story('s', '2026-01-01', { people: [{ name: 'Siti Aminah', role: 'uji', consent }] } as never)],
  } as unknown as Unrelated
  const all = related('id', entries)
  const { photo, photoAlt, photoCredit } = all.groups[0] ?? {}
  expect({ photo, photoAlt, photoCredit }).toEqual({})
  expect(all.products[0]).toMatchObject({ photo: '../media/siti.jpg' })
  expect(all.products[0]?.gallery).toBeUndefined()
  expect(all.stories[0]?.people).toBeUndefined()
})

test('who withdrew consent is named no longer, whatever the press wrote', () => {
  const person = { name: 'A', source: 'https://koran.id/a', consent: { withdrawn: '2026-05-01' } }
  expect(mayBeNamed(person)).toBe(false)
  expect(mayBeNamed({ name: 'A', source: 'https://koran.id/a' })).toBe(true)
  expect(mayBeNamed({ name: 'A' })).toBe(false)
})
