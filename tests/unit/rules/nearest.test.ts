import fc from 'fast-check'
import { expect, test } from 'vitest'
import { nearest } from '../../../cms/rules/nearest.ts'

const groups = ['muiwo', 'bumi-adikusuma', 'bumi-sejati', 'kelompok-melati']

test.each([
  ['kelompok-melatti', 'kelompok-melati'],
  ['Kelompok Melati Indah', 'kelompok-melati'],
  ['Kelompok Melati', 'kelompok-melati'],
  ['MUIWO', 'muiwo'],
  ['muivo', 'muiwo'],
  ['bumi', 'bumi-adikusuma'],
  ['Bumi Sejatii', 'bumi-sejati'],
])('%s is near %s', (word, found) => {
  expect(nearest(word, groups)).toBe(found)
})

test('field names are found in spite of case and spelling', () => {
  expect(nearest('photoALT', ['photo', 'photoAlt', 'photoCredit'])).toBe('photoAlt')
  expect(nearest('lisitng', ['listing', 'price'])).toBe('listing')
})

test('nothing is near a word of its own', () => {
  for (const word of ['tokopedia', '', '🌶', 'x'])
    expect(nearest(word, ['listing', 'price', 'summary'])).toBeUndefined()
  expect(nearest('muiwo', [])).toBeUndefined()
})

test('a name is nearest to itself', () => {
  for (const name of groups) expect(nearest(name, groups)).toBe(name)
})

test('any word at all may be asked for', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (word) => {
      expect([undefined, ...groups]).toContain(nearest(word, groups))
    }),
  )
})
