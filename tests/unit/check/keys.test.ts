import { expect, test } from 'vitest'
import { problemsOf } from '../../../cms/check/entry.ts'
import { unknownKey } from '../../../cms/check/keys.ts'
import { model } from '../../../cms/model/index.ts'

const known = (name: keyof typeof model) => Object.keys(model[name].fields)

test.each([
  ['products', 'Price', 'price'],
  ['products', 'sumary', 'summary'],
  ['groups', 'watsapp', 'whatsapp'],
] as const)('in %s, %s probably means %s', (collection, key, meant) => {
  expect(unknownKey(key, known(collection)).fix.id).toBe(`Mungkin maksudnya ${meant}.`)
})

test('a slug is the file name, and the language stands in it', () => {
  expect(unknownKey('slug', known('products')).fix.en).toContain("file's name is the page's address")
  expect(unknownKey('lang', known('products')).fix.en).toContain('.id.md or .en.md')
})

test('a name like none gets the list of names', () => {
  expect(unknownKey('zzzzzz', ['title', 'price']).fix.en).toContain('title, price')
})

test.each(['constructor', 'toString', '__proto__'])('%s is no field', (key) => {
  const data = Object.fromEntries([[key, 'x']])
  const found = problemsOf(model.products, { slug: 'x', data, english: undefined, body: { id: '', en: '' } })
  expect(found).toContainEqual(expect.objectContaining({ field: key, locale: 'id', level: 'error' }))
})

test('a fact in the English file is told apart from a misspelling', () => {
  const english = { title: 'X', price: 1, titl: 'X' }
  const found = problemsOf(model.products, { slug: 'x', data: {}, english, body: { id: '', en: '' } })
  const of = (field: string) => found.find((finding) => finding.locale === 'en' && finding.field === field)
  expect(of('price')?.problem.en).toContain('Indonesian file only')
  expect(of('titl')?.fix.en).toBe('Perhaps title is meant.')
})

test('in the row of a list the names of that row are proposed', () => {
  const data = { sources: [{ titl: 'Koran' }] }
  const found = problemsOf(model.stories, { slug: 'x', data, english: undefined, body: { id: 'x', en: '' } })
  expect(found.find(({ field }) => field === 'sources.0.titl')?.fix.id).toBe('Mungkin maksudnya title.')
})
