import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { problemsOf } from '../../../cms/check/entry.ts'
import { model } from '../../../cms/model/index.ts'

const valid = {
  title: 'Keripik uji',
  summary: 'Keripik untuk pengujian.',
  group: 'kelompok-melati',
  category: 'food',
  availability: 'available',
}

const product = (changes: object, english?: object, body = { id: '', en: '' }) =>
  problemsOf(model.products, { slug: 'keripik', data: { ...valid, ...changes }, english, body }).map(
    ({ field, locale, level }) => `${level} ${locale} ${field}`,
  )

test('an entry that is right has no problems, nor has one that the CMS saved with blanks', () => {
  expect(product({})).toEqual([])
  expect(
    product({ listing: '', price: null, gallery: [], permits: { pirt: '' } }, { title: '', steps: [] }),
  ).toEqual([])
})

test('every wrong field is told at once, in both languages', () => {
  expect(product({ title: undefined, price: '25.000', category: 'snack' }, { title: '\u0007' })).toEqual([
    'error id title',
    'error id category',
    'error id price',
    'error en title',
  ])
})

test('a rule about several fields still speaks when another field is refused', () => {
  expect(product({ category: 'snack', price: 25000 })).toEqual(['error id category', 'error id priceDate'])
})

test('a refused value is not asked for a second time', () => {
  expect(product({ photo: '../media/a.jpg', photoAlt: 'IMG_2024.jpg' })).toEqual(['error id photoAlt'])
})

test('advice on an accepted value is a warning', () => {
  expect(product({ listing: 'https://www.tokopedia.com/toko-uji/keripik?src=x' })).toEqual([
    'warning id listing',
  ])
})

test('a phone number in running text, and a photograph described by the title, are warned of', () => {
  expect(
    product({ materials: 'Hubungi 0812-3456-7890' }, undefined, { id: '', en: 'Call 0812-3456-7890' }),
  ).toEqual(['warning id materials', 'warning en body'])
  const gallery = [{ photo: '../media/a.jpg', alt: { id: 'keripik UJI' } }]
  expect(product({ photo: '../media/b.jpg', photoAlt: 'Keripik uji', gallery })).toEqual([
    'warning id photoAlt',
    'warning id gallery.0.alt.id',
  ])
})

test('a story needs a body', () => {
  const data = { title: 'Kisah', summary: 'Uji.', date: '2026-01-05', kind: 'process' }
  const found = problemsOf(model.stories, {
    slug: 'x',
    data,
    english: undefined,
    body: { id: ' \n', en: '' },
  })
  expect(found.map(({ field, level }) => [field, level])).toEqual([['body', 'error']])
})

test.each([
  ['a text for a list', { steps: 'iris' }, 'steps'],
  ['a list for an object', { permits: ['x'] }, 'permits'],
  ['a row of another shape', { gallery: ['x'] }, 'gallery.0'],
  ['a row without its group', { gallery: [{ photo: '../media/a.jpg' }] }, 'gallery.0.alt'],
])('%s is refused', (_name, changes, field) => {
  expect(product(changes)).toEqual([`error id ${field}`])
})

test('it runs in a browser: nothing it imports is of Node', () => {
  const seen = new Set<string>()
  const follow = (file: string) => {
    if (seen.has(file)) return
    seen.add(file)
    for (const [, from = ''] of readFileSync(file, 'utf8').matchAll(
      /^(?:import|export) (?!type)[^'"]*from '([^']+)'/gms,
    )) {
      if (from.startsWith('.')) follow(join(file, '..', from))
      else
        expect(from).toMatch(
          /^(?:zod|yaml|fastest-levenshtein|micromark-extension-gfm|mdast-util-(?:from-markdown|gfm|to-hast))$/,
        )
    }
  }
  follow(join(import.meta.dirname, '../../../cms/check/entry.ts'))
  follow(join(import.meta.dirname, '../../../cms/check/frontmatter.ts'))
  expect(seen.size).toBeGreaterThan(10)
})

test('a quotation needs a report among the sources, or a person who agreed', () => {
  const quoting = (quote: string, facts: object) =>
    problemsOf(model.stories, {
      slug: 'uji',
      data: { title: 'Uji', summary: 'Uji.', date: '2026-01-05', kind: 'maker', ...facts },
      english: undefined,
      body: { id: `Isi.\n\n${quote}\n`, en: '' },
    })
      .filter(({ field }) => field === 'body')
      .map(({ problem }) => problem.en)
  const quote = '> “Kata.”\n> — Nama Uji, Koran Uji, 5 Januari 2026'
  const person = { name: 'Nama Uji', role: 'uji', consent: { date: '2026-01-01', recordedBy: 'uji' } }
  const withdrawn = { ...person, consent: { ...person.consent, withdrawn: '2026-02-01' } }
  expect(quoting('> “Kata.”', {})).toEqual([expect.stringContaining('does not say who said it')])
  expect(quoting(quote, {})).toEqual([expect.stringContaining('neither a consent nor a report')])
  expect(quoting(quote, { sources: [{ title: 'Koran Lain' }] })).toHaveLength(1)
  expect(quoting(quote, { people: [withdrawn] })).toHaveLength(1)
  expect(quoting(quote, { sources: [{ title: 'Koran Uji (cetak)' }] })).toEqual([])
  expect(quoting(quote, { people: [person] })).toEqual([])
  // Wherever a quotation stands, and however its lines are marked.
  for (const [unfounded, found] of [
    ['- > “Kata.”', `- > “Kata.”\n  > — Koran Uji`],
    ['1. Isi.\n\n   > “Kata.”', '1. Isi.\n\n   > “Kata.”\n   > — Koran Uji'],
    ['- a\n  - > “Kata.”\n    > “Lagi.”', '- a\n  - > “Kata.”\n    > — Koran Uji'],
    ['> - “Kata.”', '> - “Kata.”\n>\n> — Koran Uji'],
    ['> > “Kata.”', '> > “Kata.”\n> > — *Koran* Uji'],
    ['>“Kata.”\n>“Lagi.”', '>“Kata.”\\\n>— Koran&nbsp;Uji'],
  ] as const) {
    expect.soft(quoting(unfounded, { sources: [{ title: 'Koran Uji' }] }), unfounded).toHaveLength(1)
    expect.soft(quoting(found, { sources: [{ title: 'Koran Uji' }] }), found).toEqual([])
    expect.soft(quoting(found, {}), found).toEqual([expect.stringContaining('neither a consent')])
  }
  expect(quoting('```\n> bukan kutipan\n```\n\nharga > 5 dan 2 > 1', {})).toEqual([])
})
