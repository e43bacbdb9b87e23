import { expect, test } from 'vitest'
import type { Product, Village } from '../../../src/catalogue/relations'
import { alike } from '../../../src/related/alike'
import { neighbours, nextVillage } from '../../../src/related/next-village'
import { following } from '../../../src/related/following'
import { nearest } from '../../../src/related/nearest'

test('a list goes on after its end, and never to where one is', () => {
  const list = ['a', 'b', 'c']
  expect(following(list, 'a', 1)).toEqual(['b'])
  expect(following(list, 'c', 2)).toEqual(['a', 'b'])
  expect(following(list, 'b', 9)).toEqual(['c', 'a'])
  expect(following(['a'], 'a', 3)).toEqual([])
  expect(following(list, 'x', 2)).toEqual(['a', 'b'])
})

const product = (slug: string, availability = 'available') => ({ slug, availability }) as Product
const group = (...products: Product[]) => {
  for (const each of products) each.group = { products } as Product['group']
  return products
}
const slugs = (entries: { slug: string }[]) => entries.map(({ slug }) => slug)

test("a work leads to the group's next works, so that each of many is led to; what is gone leads to what is made", () => {
  const made = ['a', 'b', 'c', 'd', 'e', 'f'].map((slug) => product(slug))
  const all = group(...made, product('y', 'discontinued'), product('z', 'discontinued'))
  expect(slugs(alike(all[0] as Product, 4))).toEqual(['b', 'c', 'd', 'e'])
  expect(slugs(alike(all[5] as Product, 4))).toEqual(['a', 'b', 'c', 'd'])
  expect(slugs(alike(all[7] as Product, 4))).toEqual(['a', 'b', 'c', 'd'])
  const [one, gone] = group(product('one'), product('gone', 'discontinued')) as [Product, Product]
  expect(slugs(alike(one, 4))).toEqual(['gone'])
  expect(slugs(alike(gone, 4))).toEqual(['one'])
})

const village = (slug: string, place: Partial<Village> = {}) =>
  ({ slug, regency: 'wonosobo', latitude: -7, longitude: 110, ...place }) as Village

test('the next village is the next lower one, and after the lowest the highest', () => {
  const all = [
    village('atas', { altitude: 1300 }),
    village('tengah', { altitude: 700 }),
    village('sama', { altitude: 700 }),
    village('bawah', { altitude: 20 }),
    village('entah'),
  ]
  const way = all.slice(0, 4).map((each) => {
    const next = nextVillage(each, all)
    return [next?.way, next?.village.slug]
  })
  expect(way).toEqual([
    ['lower', 'tengah'],
    ['level', 'sama'],
    ['lower', 'bawah'],
    ['highest', 'atas'],
  ])
})

test('where altitudes are not known, the next village is the nearest, with its distance', () => {
  const lipursari = village('lipursari', { latitude: -7.4372, longitude: 109.8576 })
  const ngadikusuman = village('ngadikusuman', { latitude: -7.376, longitude: 109.948, altitude: 889 })
  const rogojati = village('rogojati', { latitude: -7.3918, longitude: 109.7841 })
  const all = [ngadikusuman, lipursari, rogojati]
  expect(nextVillage(lipursari, all)).toMatchObject({ way: 'nearest', village: rogojati })
  expect(nextVillage(ngadikusuman, all)).toMatchObject({ way: 'nearest', village: lipursari })
  const next = nextVillage(rogojati, all)
  expect(next?.way === 'nearest' && next.kilometres).toBeCloseTo(9.55, 2)
  expect(nextVillage(lipursari, [lipursari])).toBeUndefined()
})

test('a village whose place is not written yet has no neighbour, and is none', () => {
  const nowhere = village('x', { latitude: undefined as never, longitude: undefined as never })
  const [a, b] = [village('a'), village('b', { latitude: -8 })]
  expect(nextVillage(nowhere, [a, nowhere])).toBeUndefined()
  expect(nextVillage(a, [nowhere, a, b])?.village).toBe(b)
})

test('the nearest of many is the one that measuring all would find', () => {
  const places = Array.from({ length: 400 }, (_, index) => ({
    latitude: -6 - ((index * 7919) % 1000) / 400,
    longitude: 106 + ((index * 104729) % 1000) / 120,
  }))
  for (const from of places) {
    const measured = places
      .filter((each) => each !== from)
      .map((each) => nearest(from, [from, each])?.kilometres ?? Infinity)
    expect(nearest(from, places)?.kilometres).toBe(Math.min(...measured))
  }
})

test('neighbours are in the same regency, the next lower one first; a village alone in its regency has none', () => {
  const ours = ['a', 'b', 'c'].map((slug) => village(slug))
  const all = [village('far', { regency: 'jember' }), ...ours]
  expect(slugs(neighbours(ours[1] as Village, all, 4))).toEqual(['c', 'a'])
  expect(neighbours(all[0] as Village, all, 4)).toEqual([])
})
