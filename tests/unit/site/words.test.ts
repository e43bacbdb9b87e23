import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { say } from '../../../src/i18n'
import { en } from '../../../src/i18n/en'
import { id } from '../../../src/i18n/id'
import { allSections, entryKind } from '../../../cms/model/routes'
import { allStaticPages } from '../../../cms/model/static-pages'

const root = join(import.meta.dirname, '../../../src')
const source = readdirSync(root, { recursive: true, encoding: 'utf8' })
  .filter((file) => /\.(astro|ts)$/.test(file) && !/^i18n\/(id|en)\.ts$/.test(file))
  .map((file) => readFileSync(join(root, file), 'utf8'))
  .join('\n')

/** Keys that are put together from a name and an ending, e.g. t(section) or t(`${section}Lede`). */
const named: string[] = [
  ...allSections.flatMap((section) => [section, `${section}Lede`, `${section}All`, entryKind(section)]),
  ...['N', 'NE', 'E', 'SE', 'S', 'SW', 'W', 'NW'].map((wind) => `wind${wind}`),
  ...['canting', 'mortar', 'plucking'].map((task) => `task_${task}`),
  ...allStaticPages,
]

test('every interface string is used somewhere', () => {
  const unused = Object.keys(id).filter((key) => !named.includes(key) && !source.includes(`'${key}'`))
  expect(unused).toEqual([])
})

test('both languages have the same keys and the same places to fill', () => {
  const places = (words: Record<string, string>) =>
    Object.fromEntries(
      Object.entries(words).map(([key, text]) => [key, [...text.matchAll(/\{\w+\}/g)].map(String).sort()]),
    )
  expect(places(en)).toEqual(places(id))
})

test('no string is left in the other language by mistake', () => {
  const same = Object.entries(id).filter(([key, text]) => text === en[key as keyof typeof en])
  // `labelPlace` holds two names and a comma, no word.
  const expected = ['labelPlace', 'menu', 'onInstagram', 'permitBpom', 'permitHalal', 'siteName', 'summit']
  expect(same.map(([key]) => key).sort()).toEqual(expected)
})

test('places are filled, and an unknown one stays visible', () => {
  expect(say('id')('districtOf', { district: 'Kertek' })).toBe('Kecamatan Kertek')
  expect(say('en')('districtOf')).toBe('{district} district')
})
