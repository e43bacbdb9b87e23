import { expect, test } from 'vitest'
import { purchaseActionOf } from '../../../src/entry/purchase-action'

const listing = 'https://www.tokopedia.com/kelompok-uji/keripik-uji'
const product = { title: 'Keripik uji', availability: 'available', group: { slug: 'kelompok-uji' } }
const address = 'https://situs.example/produk/keripik-uji/'

test('a listing is the one clear action, and its price carries its date', () => {
  const offer = purchaseActionOf(
    'id',
    { ...product, listing, price: 25000, priceDate: '2026-11-01' },
    address,
  )
  expect(offer).toMatchObject({ kind: 'act', label: 'Beli di Tokopedia', href: listing, leaves: true })
  expect(offer.price).toEqual({
    figure: 'Rp25.000',
    note: 'per 1 November 2026',
  })
})

test('without a price the visitor is sent to Tokopedia for it', () => {
  expect(purchaseActionOf('en', { ...product, listing }, address).price).toEqual({
    figure: 'Price on Tokopedia',
  })
})

test('without a listing the shop comes before WhatsApp, WhatsApp before nothing', () => {
  const shop = 'https://www.tokopedia.com/kelompok-uji'
  const whatsapp = '+6281234567890'
  const withBoth = purchaseActionOf(
    'id',
    { ...product, group: { slug: 'kelompok-uji', shop, whatsapp } },
    address,
  )
  const withNumber = purchaseActionOf(
    'id',
    { ...product, group: { slug: 'kelompok-uji', whatsapp } },
    address,
  )
  expect(withBoth.href).toBe(shop)
  expect(withNumber.href).toMatch(/^https:\/\/wa\.me\/6281234567890\?text=/)
  expect(purchaseActionOf('id', product, address)).toMatchObject({
    kind: 'rest',
    label: 'Segera di Tokopedia',
  })
})

test('the message to a group names the product and its address, in the language of the page', () => {
  const group = { slug: 'kelompok-uji', whatsapp: '+6281234567890' }
  const message = (locale: 'id' | 'en') =>
    new URL(purchaseActionOf(locale, { ...product, group }, address).href ?? '').searchParams.get('text')
  expect(message('id')).toBe(`Halo, saya melihat Keripik uji di ${address}. Apakah masih ada?`)
  expect(message('en')).toBe(`Hello, I saw Keripik uji at ${address}. Is it still available?`)
})

test('a sample leads to a search and says so, and its price is called a sample figure', () => {
  const search = 'https://www.tokopedia.com/search?q=keripik'
  const offer = purchaseActionOf(
    'id',
    { ...product, sample: true, listing: search, price: 12345, priceDate: '2026-11-24' },
    address,
  )
  expect(offer.label).toBe('Cari sejenis di Tokopedia')
  expect(offer.note).toContain('bukan toko kelompok')
  expect(offer.price.note).toBe('Angka contoh')
  expect(purchaseActionOf('id', { ...product, sample: true }, address).label).toBe(
    'Contoh: belum ada di Tokopedia',
  )
})

test('what is no longer made points to the other works of its group, even when its listing still stands', () => {
  const offer = purchaseActionOf('id', { ...product, listing, availability: 'discontinued' }, address)
  expect(offer).toMatchObject({ kind: 'act', leaves: false, href: '/kelompok/kelompok-uji/' })
})
