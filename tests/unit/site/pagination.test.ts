import { listAddress, listPageAddress, routes } from '@cms/model/routes'
import { numberedTitle, paginate, restParameter } from '@/routing/pagination'
import { expect, test } from 'vitest'

test('a list is cut into pages in its order, none lost and none twice', () => {
  const entries = Array.from({ length: 101 }, (_, number) => number)
  const pages = paginate(entries, 48)
  expect(pages.map(({ number, last, total }) => [number, last, total])).toEqual([
    [1, 3, 101],
    [2, 3, 101],
    [3, 3, 101],
  ])
  expect(pages.flatMap((page) => page.entries)).toEqual(entries)
  expect(paginate(entries.slice(0, 48), 48)).toHaveLength(1)
})

test('an empty list is one empty page', () => {
  expect(paginate([], 48)).toEqual([{ entries: [], number: 1, last: 1, total: 0 }])
})

test('the first page is the list itself; the others stand under it, and lead back to it', () => {
  const list = routes.category('id', 'batik')
  expect(listPageAddress('id', list, 1)).toBe('/produk/jenis/batik/')
  expect(listPageAddress('id', list, 2)).toBe('/produk/jenis/batik/hal/2/')
  expect(listPageAddress('en', routes.list('en', 'stories'), 3)).toBe('/en/stories/page/3/')
  for (const number of [1, 2]) expect(listAddress(listPageAddress('id', list, number))).toBe(list)
})

test('a route takes the end of the address as one parameter', () => {
  expect(restParameter('id', 1)).toBeUndefined()
  expect(restParameter('en', 2)).toBe('page/2')
  expect(restParameter('id', 1, 'batik')).toBe('batik')
  expect(restParameter('id', 2, 'batik')).toBe('batik/hal/2')
})

test('from the second page on a title names its page', () => {
  expect(numberedTitle('id', 'Karya', 1)).toBe('Karya')
  expect(numberedTitle('id', 'Karya', 2)).toContain('2')
  expect(numberedTitle('en', 'Stories', 2)).not.toBe(numberedTitle('en', 'Stories', 3))
})
