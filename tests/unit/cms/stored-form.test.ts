import { expect, test } from 'vitest'
import { storedForm } from '../../../cms/admin/stored-form.ts'
import { model } from '../../../cms/model/index.ts'

const { products, groups, stories } = model

test.each([
  [
    'a link with trackers',
    'https://www.tokopedia.com/toko/keripik?extParam=src&aff=1',
    'https://www.tokopedia.com/toko/keripik',
  ],
  [
    "the app's sentence",
    'Cek Keripik di Tokopedia! https://www.tokopedia.com/toko/keripik?src=x',
    'https://www.tokopedia.com/toko/keripik',
  ],
  [
    'a search',
    'https://www.tokopedia.com/search?q=carica&source=universe',
    'https://www.tokopedia.com/search?q=carica',
  ],
])('%s is stored clean', (_name, listing, stored) => {
  expect(storedForm(products.fields, { listing })).toEqual({ listing: stored })
})

test.each([
  ['Rp 25.000,-', 25000],
  ['25rb', 25000],
  [25000, 25000],
])('the price %s is stored as %i', (price, stored) => {
  expect(storedForm(products.fields, { price })).toEqual({ price: stored })
})

test('a number of WhatsApp is stored in its international form', () => {
  expect(storedForm(groups.fields, { whatsapp: '0812-3456-7890' })).toEqual({ whatsapp: '+6281234567890' })
})

test('what a rule refuses stays as it was typed', () => {
  const typed = { listing: 'https://shopee.co.id/keripik', price: 'murah' }
  expect(storedForm(products.fields, typed)).toEqual(typed)
})

test('a title is never replaced by a link inside it', () => {
  const typed = { title: `Lihat https://www.tokopedia.com/toko/keripik ${'x'.repeat(200)}` }
  expect(storedForm(products.fields, typed)).toEqual(typed)
})

test("Decap's empty values leave nothing behind", () => {
  const typed = {
    title: 'Keripik',
    care: '',
    price: null,
    steps: [],
    permits: { pirt: '' },
    gallery: [{ credit: null }],
  }
  expect(storedForm(products.fields, typed)).toEqual({ title: 'Keripik' })
})

test('rows and parts are judged by their own rules', () => {
  const people = [
    { name: ' Anisa ', role: 'pendamping', consent: { date: '2025-01-02T03:00:00Z', recordedBy: 'Siti' } },
  ]
  expect(storedForm(stories.fields, { people })).toEqual({
    people: [{ name: 'Anisa', role: 'pendamping', consent: { date: '2025-01-02', recordedBy: 'Siti' } }],
  })
  expect(storedForm(products.fields, { steps: [' Diiris. ', null, 'Digoreng.'] })).toEqual({
    steps: ['Diiris.', 'Digoreng.'],
  })
})

test('an unknown key, and one named like JavaScript’s own, is left alone', () => {
  expect(storedForm(products.fields, { harga: 'x', constructor: 'y' })).toEqual({
    harga: 'x',
    constructor: 'y',
  })
})

test('no data becomes an empty entry', () => {
  expect([storedForm(products.fields, null), storedForm(products.fields, undefined)]).toEqual([{}, {}])
})
