import { afterEach, beforeEach, expect, test } from 'vitest'
import { checkContent } from '../../../cms/check/content.ts'
import { copyOfValid, type Folder } from '../../hostile/folder.ts'
import { english, product, story } from '../../hostile/names.ts'
import { jpeg } from '../../hostile/pictures.ts'

let folder: Folder
beforeEach(() => {
  folder = copyOfValid()
})
afterEach(() => folder.remove())

const NAME = 'Nama Uji'
const photo = '../media/potret.jpg'
const withdraw = (more: object = {}) =>
  folder.edit(story, {
    people: [
      {
        name: NAME,
        role: 'pembuat dalam pengujian',
        photos: [photo],
        consent: { date: '2025-01-05', recordedBy: 'Pencatat Uji', withdrawn: '2026-05-01' },
        ...more,
      },
    ],
  })
const check = async () =>
  (await checkContent(folder.dir, '2026-11-24')).map(({ level, file, field }) => [level, file, field])
const told = ['warning', story, 'people.0.consent']

test('once everything is gone, what the history keeps is told', async () => {
  withdraw()
  expect(await check()).toEqual([told])
})

test.each<[string, () => void, string, string]>([
  ['its summary', () => folder.edit(story, { summary: 'Tentang nama  UJI.' }), story, 'people.0.consent'],
  ['a quotation', () => folder.edit(story, {}, `> “Kata.”\n> — ${NAME}, Koran\n`), story, 'people.0.consent'],
  ['another entry', () => folder.edit(product, {}, `Dibuat ${NAME}.\n`), product, 'body'],
  ['its English', () => folder.edit(english, { summary: `Made by ${NAME}.` }), english, 'summary'],
])('a name that still stands in %s stops the build', async (_place, write, file, field) => {
  withdraw()
  write()
  expect(await check()).toContainEqual(['error', file, field])
})

test('a press report keeps nobody on the page who withdrew consent', async () => {
  withdraw({ source: 'https://www.kompas.com/berita' })
  folder.edit(story, {}, `${NAME} berkata.\n`)
  expect(await check()).toContainEqual(['error', story, 'people.0.consent'])
})

test('a photograph whose file is still there is warned of, and a missing one is not asked for', async () => {
  withdraw()
  folder.write('media/potret.jpg', await jpeg())
  expect(await check()).toEqual([['warning', story, 'people.0.photos.0'], told])
})

test('with a consent that stands, the photograph has to be there', async () => {
  withdraw({ consent: { date: '2025-01-05', recordedBy: 'Pencatat Uji' } })
  expect(await check()).toEqual([['error', story, 'people.0.photos.0']])
})
