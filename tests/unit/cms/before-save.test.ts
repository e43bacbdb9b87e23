import { fromJS, type Map as ImmutableMap } from 'immutable'
import { expect, test } from 'vitest'
import { prepared } from '../../../cms/admin/prepare.ts'
import { savedEntry } from '../../../cms/admin/before-save.ts'
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

function refused(...[collection, form]: Parameters<typeof prepared>): string {
  const result = prepared(collection, form)
  if (result.ok) throw new Error('accepted')
  return result.sentences.join('\n')
}

test('a good entry is saved in its stored form, in both languages', () => {
  const data = {
    ...product,
    listing: 'Cek di Tokopedia! https://www.tokopedia.com/toko/keripik?src=x',
    care: '',
    body: 'Isi.',
  }
  expect(
    prepared(model.products, { slug: 'keripik', data, english: { ...english, care: null, body: '' } }),
  ).toEqual({
    ok: true,
    data: { ...product, listing: 'https://www.tokopedia.com/toko/keripik', body: 'Isi.' },
    english,
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
  if (!result.ok) throw new Error(result.sentences.join())
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
