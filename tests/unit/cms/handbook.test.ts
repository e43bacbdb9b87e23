import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { id as phrases } from '../../../cms/admin/locale/id.ts'
import { availabilityNames } from '../../../cms/model/products.ts'
import { model } from '../../../cms/model/index.ts'

const folder = 'docs/panduan'
const pages = readdirSync(folder).filter((file) => file.endsWith('.md'))
const read = (page: string) => readFileSync(`${folder}/${page}`, 'utf8')

/** Every text in it, at any depth. */
const textsIn = (value: unknown): string[] =>
  typeof value === 'string' ? [value] : Object.values(Object(value)).flatMap(textsIn)

/** What an editor can read on the screen: Decap's phrases, labels of fields, choices, and our own buttons. */
const onScreen = new Set([
  ...textsIn(phrases),
  ...Object.values(model).flatMap(({ fields }) => labelsOf(fields)),
  ...textsIn(availabilityNames),
  // Phrases with a place in them, as they stand filled in.
  phrases.collection.collectionTop.newButton.replace('%{collectionLabel}', 'produk'),
  phrases.editor.editorControlPane.i18n.writingInLocale.replace('%{locale}', 'ID'),
])

function labelsOf(fields: object): string[] {
  return Object.values(fields).flatMap((field: { label: string; parts?: object }) => [
    field.label,
    ...(field.parts ? labelsOf(field.parts) : []),
  ])
}

/** Sentences the handbook stresses that are no words of the screen, or come from code with a name in them. */
const ownWords = new Set([
  'Buka di Tokopedia',
  'Tidak ada sambungan',
  'Baru saja diubah orang lain',
  'Ada tulisan yang belum sempat disimpan',
  'Belum terbit',
  'Sudah terbit, perbaikan kecil',
  'Sudah terbit, harus kembali seperti kemarin',
])

test.each(pages)('%s names buttons and fields as they stand on the screen', (page) => {
  const named = [...read(page).matchAll(/\*\*(.+?)\*\*/g)].flatMap(([, words]) => words ?? [])
  expect(named.filter((words) => !onScreen.has(words) && !ownWords.has(words))).toEqual([])
})

test('every picture of the handbook is there, and each is shown', () => {
  const shown = pages.flatMap((page) =>
    [...read(page).matchAll(/^ {2}- ([a-z]+)$/gm)].map(([, name]) => `${name}.webp`),
  )
  expect(shown.filter((name) => !existsSync(`${folder}/gambar/${name}`))).toEqual([])
  expect(readdirSync(`${folder}/gambar`).sort()).toEqual([...new Set(shown)].sort())
})
