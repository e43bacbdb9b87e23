import { expect, test } from 'vitest'
import { filterRows, marksOf, pageOf } from '../../../src/filters/rows'

type All = Parameters<typeof filterRows>[1]

const village = { slug: 'rogojati', title: 'Rogojati', products: [{}] }
const product = { category: 'batik', availability: 'available', group: { village } }
const all = {
  products: [product, { ...product, category: 'food' }],
  villages: [village, { slug: 'sepi', title: 'Sepi', products: [] }],
} as unknown as All

const valuesOf = (rows: ReturnType<typeof filterRows>) =>
  rows.map(({ by, options }) => [by, options.map(({ value }) => value)])

test('only choices that a work answers to are offered, "all" first', () => {
  expect(valuesOf(filterRows('id', all, {}))).toEqual([
    ['jenis', ['', 'makanan', 'batik']],
    ['desa', ['', 'rogojati']],
    ['ketersediaan', ['', 'ada']],
  ])
  expect(valuesOf(filterRows('en', all, {}))).toEqual([
    ['category', ['', 'food', 'batik']],
    ['village', ['', 'rogojati']],
    ['availability', ['', 'available']],
  ])
})

test('on the page of one choice its row is taken back to the whole list, and the others stay here', () => {
  const [kinds, villages] = filterRows('id', all, { category: 'batik' })
  expect(kinds?.options.map(({ href, isChosen }) => [href, isChosen])).toEqual([
    ['/produk/', false],
    ['/produk/jenis/makanan/', false],
    ['/produk/jenis/batik/', true],
  ])
  expect(villages?.options.map(({ href, isChosen }) => [href, isChosen])).toEqual([
    ['/produk/jenis/batik/', true],
    ['/produk/desa/rogojati/', false],
  ])
})

test('a work is marked with the very words of the filters’ addresses', () => {
  expect(marksOf('id')(product as never)).toEqual({
    'data-jenis': 'batik',
    'data-desa': 'rogojati',
    'data-ketersediaan': 'ada',
  })
  expect(pageOf('en', { availability: 'discontinued' })).toBe('/en/products/availability/no-longer-made/')
})
