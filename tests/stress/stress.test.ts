import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import sharp from 'sharp'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { checkContent } from '@cms/check/content'
import { stressEntries, writeStressContent } from './content.ts'
import { longestTitle, unbrokenTitle } from './longest.ts'
import { pictureOf, shapes } from './photographed.ts'
import { unbroken, unbrokenEntries } from './unbroken.ts'

let folder = ''
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'stress-'))
  await writeStressContent(folder)
}, 30_000)
afterAll(() => rm(folder, { recursive: true, force: true }))

test('the content check finds nothing wrong but the English that is missing and the photographs that are shared on purpose', async () => {
  const problems = (await checkContent(folder)).filter(({ file }) => file.includes('/uji-'))
  const untranslated = stressEntries.filter(({ english }) => !english)
  expect(untranslated.length).toBeGreaterThan(3)
  const expected = [
    ...untranslated.map(({ collection, slug }) => `${collection}/${slug}.id.md There is no English yet: `),
    ...shapes.map(({ name }) => `products/uji-foto-${name}.id.md This photograph is also u`),
  ]
  expect(
    problems.map(({ file, level, problem }) => `${level} ${file} ${problem.en.slice(0, 25)}`).sort(),
  ).toEqual(expected.map((problem) => `warning ${problem}`).sort())
})

test('every stress entry says that it is a test, in both languages', () => {
  for (const { slug, facts, english } of stressEntries) {
    expect(slug).toMatch(/^uji-/)
    expect(facts.title).toMatch(/^Uji: /)
    if (english?.title) expect(english.title).toMatch(/^Uji: /)
  }
})

test('the longest titles are as long as a title may be', () => {
  const { product, story, group, village } = longestTitle
  const titles = [...[product, story, unbrokenTitle].flatMap(({ id, en }) => [id, en]), group, village]
  expect(titles.map((title) => [...title].length)).toEqual(titles.map(() => 80))
})

test('the texts without a space fill every field that an editor writes words in', () => {
  const written = new Set(unbrokenEntries.flatMap(({ facts }) => Object.keys(facts)))
  for (const field of 'title summary fullName district livelihoods netWeight materials steps care people sources photoAlt photoCredit gallery email instagram'.split(
    ' ',
  ))
    expect(written).toContain(field)
  for (const { facts } of unbrokenEntries) expect(JSON.stringify(facts)).toContain(unbroken(120))
})

test('one group has one work, another forty', () => {
  const worksOf = (group: string) => stressEntries.filter(({ facts }) => facts.group === group).length
  expect(worksOf('uji-satu-karya')).toBe(1)
  expect(worksOf('uji-empat-puluh')).toBe(40)
})

test('the photographs have their shapes, and the dark one is dark, the bright one bright', async () => {
  const lightness = new Map<string, number>()
  for (const shape of shapes) {
    const picture = sharp(join(folder, 'media', pictureOf(shape)))
    const { width, height } = await picture.metadata()
    expect([width, height]).toEqual([shape.width, shape.height])
    const { channels } = await picture.stats()
    lightness.set(shape.name, channels.reduce((sum, { mean }) => sum + mean, 0) / channels.length / 255)
  }
  expect(lightness.get('gelap')).toBeLessThan(0.15)
  expect(lightness.get('terang')).toBeGreaterThan(0.85)
})
