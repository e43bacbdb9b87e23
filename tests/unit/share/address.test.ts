import { expect, test } from 'vitest'
import { cardAddress } from '@/images/share/address'

test.each([
  ['id', '/', '/og/id/beranda.jpg'],
  ['en', '/en/', '/og/en/home.jpg'],
  ['id', '/produk/teh/', '/og/id/produk/teh.jpg'],
  ['en', '/en/products/category/food/', '/og/en/products/category/food.jpg'],
] as const)('the share image of a page, %s %s, lies at %s', (locale, page, address) => {
  expect(cardAddress(locale, page)).toBe(address)
})
