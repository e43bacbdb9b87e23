import { expect, test } from 'vitest'
import { inWords } from '@/labels/addresses'
import { sheetsOf } from '@/labels/sheets'

test('three works fill a sheet of eight, beginning again with the first', () => {
  expect(sheetsOf(['a', 'b', 'c'])).toEqual([['a', 'b', 'c', 'a', 'b', 'c', 'a', 'b']])
})

test('ten products fill two sheets, no products give no sheet', () => {
  const works = [...'abcdefghij']
  expect(sheetsOf(works).map((sheet) => sheet.join(''))).toEqual(['abcdefgh', 'ijabcdef'])
  expect(sheetsOf([])).toEqual([])
})

test('an address in words has no scheme, no slash at the end, and lines that end after a slash', () => {
  expect(inWords('https://contoh.example/en/products/kain/')).toEqual([
    'contoh.example/',
    'en/',
    'products/',
    'kain',
  ])
})
