import en from 'decap-cms-locales/dist/esm/en/index.js'
import { expect, test } from 'vitest'
import { id } from '../../../cms/admin/locale/id.ts'

function leaves(phrases: object, path = ''): [string, string][] {
  return Object.entries(phrases).flatMap(([key, value]) =>
    typeof value === 'string'
      ? [[`${path}${key}`, value] as [string, string]]
      : leaves(value as object, `${path}${key}.`),
  )
}

const english = new Map(leaves(en))
const indonesian = leaves(id)

test("Indonesian has every phrase of Decap's English, and no other", () => {
  expect(indonesian.map(([key]) => key).sort()).toEqual([...english.keys()].sort())
})

test.each(indonesian)('%s fills in the same values and keeps its edges', (key, phrase) => {
  const source = english.get(key) ?? ''
  const values = (text: string) => [...new Set(text.match(/%\{\w+\}/g))].sort()
  expect(values(phrase)).toEqual(values(source))
  expect(phrase.trim()).not.toBe('')
  expect(phrase.split('||||')).toHaveLength(source.split('||||').length)
})
