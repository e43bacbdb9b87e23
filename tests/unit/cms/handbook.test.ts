import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { expect, test } from 'vitest'
import { id as phrases } from '../../../cms/admin/locale/id.ts'
import { SIGN_IN_AGAIN } from '../../../cms/admin/decap/signed-out.ts'
import { availabilities } from '../../../cms/model/availabilities.ts'
import { model } from '../../../cms/model/index.ts'
import { listing } from '../../../cms/model/input-parsers/tokopedia.ts'

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
  ...Object.values(model).map(({ body }) => body.label),
  ...textsIn(availabilities),
  listing.opens?.('')?.label,
  SIGN_IN_AGAIN,
  // Phrases with a place in them, as they stand filled in.
  phrases.collection.collectionTop.newButton.replace('%{collectionLabel}', 'produk'),
  phrases.editor.editorControlPane.i18n.writingInLocale.replace('%{locale}', 'ID'),
  phrases.editor.editorToolbar.status.replace('%{status}', phrases.editor.editorToolbar.draft),
  phrases.editor.editorWidgets.list.add.replace('%{item}', singularOf(model.stories.fields.people)),
])

function labelsOf(fields: object): string[] {
  return Object.values(fields).flatMap((field: { label: string; parts?: object }) => [
    field.label,
    ...(field.parts ? labelsOf(field.parts) : []),
  ])
}

function singularOf(field: { widget: object }): string {
  return String((field.widget as { label_singular?: unknown }).label_singular)
}

/** Sentences the handbook stresses that are no words of the screen. */
const ownWords = new Set([
  'Tidak ada sambungan',
  'Orang lain sudah menyimpan … bernama sama',
  'Waktu masuk sudah habis',
  'Tampak seperti NIK, nomor KK, kartu, NPWP, atau paspor',
  'Ada nomor telepon, rekening, surel, alamat, letak, atau tanggal lahir di dalam tulisan',
  'Tautan bertuliskan satu alamat, tetapi menuju alamat lain',
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

// "Draf" is on the screen too, as a status: a page that hides its entry would pass with the wrong word.
test('the page about keeping an entry hidden names the field that does it', () => {
  expect(read('9-tidak-dihapus.md')).toContain(`nyalakan **${model.products.fields.draft.label}**`)
})

test('every picture of the handbook is there, is light, and each is shown', () => {
  const shown = pages.flatMap((page) =>
    [...read(page).matchAll(/^ {2}- ([a-z]+)$/gm)].map(([, name]) => `${name}.webp`),
  )
  expect(shown.filter((name) => !existsSync(`${folder}/gambar/${name}`))).toEqual([])
  expect(shown.filter((name) => statSync(`${folder}/gambar/${name}`).size > 60_000)).toEqual([])
  expect(readdirSync(`${folder}/gambar`).sort()).toEqual([...new Set(shown)].sort())
})
