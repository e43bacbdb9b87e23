import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { checkContent } from '../../../cms/check/content.ts'
import { parseEntry } from '../../../cms/check/frontmatter.ts'
import { copyOfValid, type Folder } from '../../hostile/folder.ts'
import { english, group, product, story } from '../../hostile/names.ts'
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

test('it is not said to be so of what nobody looked at: photographs that were not recorded', async () => {
  withdraw()
  const sentences = async () =>
    (await checkContent(folder.dir, '2026-11-24')).map(({ problem }) => problem.id).join(' ')
  expect(await sentences()).toContain('1 foto yang tercatat tidak tampil; foto lain tidak dikenali')
  withdraw({ photos: undefined })
  expect(await sentences()).toContain('Tidak ada foto yang tercatat; foto lain tidak dikenali')
})

const other = {
  name: 'Orang Lain',
  role: 'pembuat',
  consent: { date: '2025-01-05', recordedBy: 'Pencatat Uji' },
}
const people = (...more: object[]) => [
  ...(parseEntry(folder.text(story)) as unknown as { data: { people: object[] } }).data.people,
  ...more,
]

test.each<[string, () => void, string, string]>([
  ['its summary', () => folder.edit(story, { summary: 'Tentang nama  UJI.' }), story, 'summary'],
  ['a quotation', () => folder.edit(story, {}, `> “Kata.”\n> — ${NAME}, Koran\n`), story, 'body'],
  ['another entry', () => folder.edit(product, {}, `Dibuat ${NAME}.\n`), product, 'body'],
  ['another entry, half bold', () => folder.edit(product, {}, 'Dibuat **Nama** Uji.\n'), product, 'body'],
  ['another entry, by entities', () => folder.edit(product, {}, 'Ibu &#78;ama&nbsp;Uji.\n'), product, 'body'],
  ['another entry’s link', () => folder.edit(product, {}, '[a](/kisah/nama-uji-pulang/)\n'), product, 'body'],
  ['another entry over a line', () => folder.edit(product, { title: 'Kue nama-uji' }), product, 'title'],
  ['its English', () => folder.edit(english, { summary: `Made by ${NAME}.` }), english, 'summary'],
  ['its English text', () => folder.edit(english, {}, 'By Nama\\\nUji.\n'), english, 'body'],
  ['a step', () => folder.edit(product, { steps: ['Diiris.', `Dijemur ${NAME}.`] }), product, 'steps.1'],
  ['a credit', () => folder.edit(product, { photoCredit: `Foto: ${NAME}` }), product, 'photoCredit'],
  ['an alternative text', () => folder.edit(product, { photoAlt: `${NAME} menenun` }), product, 'photoAlt'],
  ['a source', () => folder.edit(group, { sources: [{ title: NAME }] }), group, 'sources.0.title'],
  [
    'the address of a source',
    () => folder.edit(group, { sources: [{ title: 'Koran', url: 'https://contoh.id/kisah-nama%2Duji/' }] }),
    group,
    'sources.0.url',
  ],
  ['an account', () => folder.edit(group, { instagram: 'batik_namauji' }), group, 'instagram'],
  ['an e-mail', () => folder.edit(group, { email: 'nama.uji@contoh.id' }), group, 'email'],
  [
    'another person’s role',
    () => folder.edit(story, { people: people({ ...other, role: `anak ${NAME}` }) }),
    story,
    'people.1.role',
  ],
  [
    'a second row',
    () => folder.edit(story, { people: people({ ...other, name: NAME }) }),
    story,
    'people.1.name',
  ],
])('a name that still stands in %s stops the build', async (_place, write, file, field) => {
  withdraw()
  write()
  const found = await check()
  expect(found).toContainEqual(['error', file, field])
  expect(found).not.toContainEqual(told)
})

test('who once wrote down the consent of somebody else is named nowhere on the site', async () => {
  withdraw()
  folder.edit(story, { people: people({ ...other, consent: { ...other.consent, recordedBy: NAME } }) })
  expect(await check()).toEqual([told])
})

test('a press report keeps nobody on the page who withdrew consent', async () => {
  withdraw({ source: 'https://www.kompas.com/berita' })
  folder.edit(story, {}, `${NAME} berkata.\n`)
  expect(await check()).toContainEqual(['error', story, 'body'])
})

test('a name of one word tells how to say whom it means', async () => {
  withdraw({ name: 'Melati', photos: undefined })
  const [problem] = (await checkContent(folder.dir, '2026-11-24')).filter(({ level }) => level === 'error')
  expect([problem?.file, problem?.field]).toEqual([group, 'title'])
  expect(problem?.fix.id).toContain('lebih lengkap')
  withdraw({ name: 'Bu Melati', photos: undefined })
  // The group keeps its page and its photographs.
  expect(await check()).toEqual([told])
})

test('what holds the name in an address is left out by the build, and told of', async () => {
  withdraw()
  const [old, now] = ['products/kue', 'products/kue-nama-uji']
  for (const ending of ['.id.md', '.en.md']) {
    folder.write(now + ending, folder.text(old + ending))
    rmSync(join(folder.dir, old + ending))
  }
  folder.edit(story, { products: ['keripik', 'kue-nama-uji'] })
  folder.write('media/namauji-menjahit.jpg', await jpeg())
  folder.edit(product, {
    aliases: ['keripik-nama-uji'],
    photo: '../media/namauji-menjahit.jpg',
    photoAlt: 'Tangan menjahit',
  })
  folder.edit(english, { photoAlt: 'Hands sewing' })
  expect(await check()).toEqual([
    ['warning', 'media/namauji-menjahit.jpg', ''],
    ['warning', product, 'aliases.0'],
    ['warning', product, 'photo'],
    ['warning', `${now}.id.md`, ''],
    ['warning', story, 'products'],
    told,
  ])
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
