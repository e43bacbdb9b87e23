import { fromJS, type Map as ImmutableMap } from 'immutable'
import { expect, test } from 'vitest'
import { prepared } from '../../../cms/admin/prepare.ts'
import { judgedEntry, savedEntry } from '../../../cms/admin/before-save.ts'
import { entryFrom } from '../../../cms/admin/entry-file.ts'
import { labelOf } from '../../../cms/admin/labels.ts'
import { model } from '../../../cms/model/index.ts'

const product = {
  title: 'Keripik singkong',
  summary: 'Singkong tipis dengan daun jeruk.',
  group: 'bumi-sejati',
  category: 'food',
  availability: 'available',
}
const english = { title: 'Cassava crisps', summary: 'Thin cassava with makrut lime leaf.' }

const sentences = (said: readonly { sentence: string }[]) => said.map(({ sentence }) => sentence).join('\n')

function refused(...[collection, form]: Parameters<typeof prepared>): string {
  const result = prepared(collection, form)
  if (result.ok) throw new Error('accepted')
  return sentences(result.errors)
}

test('a good entry is saved in its stored form, in both languages', () => {
  const data = {
    ...product,
    listing: 'Cek di Tokopedia! https://www.tokopedia.com/toko/keripik?src=x',
    care: '',
    body: 'Isi.',
  }
  expect(
    prepared(model.products, {
      slug: 'keripik',
      data,
      english: { ...english, care: null, body: 'Text.' },
    }),
  ).toEqual({
    ok: true,
    advice: [],
    data: { ...product, listing: 'https://www.tokopedia.com/toko/keripik', body: 'Isi.' },
    english: { ...english, body: 'Text.' },
  })
})

test('every error is told at once, each with the label of its field and its language', () => {
  const sentences = refused(model.products, {
    slug: 'keripik',
    data: { ...product, listing: 'https://shopee.co.id/keripik', price: 25000 },
    english: { ...english, summary: 'long '.repeat(60), body: 'It cures diabetes.' },
  })
  expect(sentences).toContain('Tautan Tokopedia: ')
  expect(sentences).toContain('Harga per tanggal: ')
  expect(sentences).toContain('Ringkasan (Inggris): ')
  expect(sentences).toContain('Cerita produk (Inggris): ')
})

test('errors come in the order of the form, Indonesian first, by the rows that the form shows', () => {
  const result = prepared(model.products, {
    slug: 'keripik',
    data: {
      ...product,
      title: '',
      listing: 'https://shopee.co.id/x',
      steps: ['', 'Diiris.', 'x'.repeat(201)],
    },
    english: { title: 'x'.repeat(81) },
  })
  expect(result.ok ? [] : result.errors.map(({ locale, field }) => `${locale} ${field}`)).toEqual([
    'id title',
    'id listing',
    'id steps.2',
    'en title',
  ])
  expect(result.ok ? [] : result.errors[2]?.sentence).toContain('Cara membuat 3: ')
})

test('English that is missing or half filled does not stop a save, and is named by its parts', () => {
  const adviceOn = (words: object) => {
    const result = prepared(model.products, { slug: 'keripik', data: product, english: { ...words } })
    return result.ok ? sentences(result.advice) : 'refused'
  }
  expect(adviceOn({})).toContain('Belum ada bahasa Inggris: Nama produk, Ringkasan.')
  expect(adviceOn({ title: 'Cassava crisps' })).toContain('Bahasa Inggris belum lengkap: Ringkasan.')
  expect(adviceOn(english)).toBe('')
})

test('a switch that was turned off again leaves nothing in the file', () => {
  const data = { ...product, draft: false, sample: false }
  expect(prepared(model.products, { slug: 'keripik', data, english })).toMatchObject({
    ok: true,
    data: product,
  })
  expect(dataAfter(decapEntry(data, english)).data).toEqual(product)
})

test('facts that Decap copied into the English form are dropped, other unknown keys are told', () => {
  const form = { slug: 'keripik', data: product, english: { ...english, group: 'bumi-sejati', price: 5 } }
  expect(prepared(model.products, form)).toMatchObject({ ok: true, english })
  expect(refused(model.products, { ...form, english: { ...english, tittle: 'x' } })).toContain('tittle')
})

test('a new entry needs a title an address can be made of', () => {
  expect(refused(model.products, { slug: '', data: { ...product, title: '咖啡' }, english: {} })).toContain(
    'alamat',
  )
  expect(refused(model.products, { slug: '', data: { ...product, title: 'Admin' }, english: {} })).toContain(
    'admin',
  )
  expect(prepared(model.products, { slug: '', data: product, english: {} })).toMatchObject({
    ok: true,
    english: undefined,
  })
})

test('a label names the row it speaks of', () => {
  expect(labelOf(model.stories, 'people.0.consent.date', 'id')).toBe(
    'Orang yang disebut 1, Izin, Tanggal izin',
  )
  expect(labelOf(model.products, 'steps.2', 'en')).toBe('Cara membuat 3 (Inggris)')
  expect(labelOf(model.products, '', 'id')).toBe('')
})

const decapEntry = (data: object, words: object | undefined, more: object = {}) =>
  fromJS({
    collection: 'products',
    slug: 'keripik',
    newRecord: false,
    data,
    ...(words === undefined ? {} : { i18n: { en: { data: words } } }),
    ...more,
  }) as ImmutableMap<string, unknown>

function dataAfter(entry: ImmutableMap<string, unknown>) {
  const result = savedEntry(entry)
  if (!result.ok) throw new Error(sentences(result.errors))
  const saved = result.entry.toJS() as { data: object; i18n?: { en?: { data?: object } } }
  return { data: saved.data, english: saved.i18n?.en?.data }
}

test("both languages are written back into Decap's entry", () => {
  const steps = [' Diiris. ', '']
  expect(dataAfter(decapEntry({ ...product, steps }, { ...english, care: '' }))).toEqual({
    data: { ...product, steps: ['Diiris.'] },
    english,
  })
})

test('an entry without English gets no English file, and one whose English was emptied keeps its file', () => {
  expect(dataAfter(decapEntry(product, undefined)).english).toBeUndefined()
  expect(dataAfter(decapEntry(product, {})).english).toBeUndefined()
  expect(dataAfter(decapEntry(product, { title: '' }, { newRecord: true })).english).toBeUndefined()
  expect(dataAfter(decapEntry(product, { title: '', summary: null })).english).toEqual({})
})

test('a refused entry is not changed', () => {
  const entry = decapEntry({ ...product, listing: 'https://shopee.co.id/keripik ' }, english)
  expect(savedEntry(entry)).toMatchObject({ ok: false })
  expect(entry.getIn(['data', 'listing'])).toBe('https://shopee.co.id/keripik ')
})

test('an entry whose file cannot be read is never saved over', () => {
  const broken = entryFrom('---\ntitle: "Keripik\n---\n')
  const inIndonesian = savedEntry(decapEntry({ ...broken, ...product }, english))
  const inEnglish = savedEntry(decapEntry(product, { ...broken, ...english }))
  expect(inIndonesian.ok ? '' : sentences(inIndonesian.errors)).toContain(
    'Berkas bahasa Indonesia. Baris 2: ',
  )
  expect(inEnglish.ok ? '' : sentences(inEnglish.errors)).toContain('Berkas bahasa Inggris. Baris 2: ')
})

test('a save that cannot be compared with the other entries is refused, not let through', async () => {
  const offline = () => Promise.reject(new Error('Failed to fetch'))
  const result = await judgedEntry(decapEntry(product, english), offline)
  expect(result.ok ? '' : sentences(result.errors)).toMatch(/sambungan internet.*Failed to fetch/)
})
