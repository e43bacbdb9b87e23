import { expect, test } from 'vitest'
import type { Problem } from '../../../cms/check/problem.ts'
import { reportJson, reportText } from '../../../cms/check/report.ts'

const problem = (part: Partial<Problem>): Problem => ({
  file: 'products/keripik.id.md',
  field: 'price',
  level: 'error',
  problem: { id: 'Salah.', en: 'Wrong.' },
  fix: { id: 'Perbaiki.', en: 'Mend it.' },
  ...part,
})

const found = [
  problem({ level: 'warning', field: 'gallery.0.alt.id', line: 9 }),
  problem({ line: 4 }),
  problem({ field: 'tokopedia' }),
  problem({ file: 'groups/a\u001Bb.id.md', field: '' }),
]

test('errors come first, by file, with line and the name on the form, and a count at the end', () => {
  expect(reportText(found, 'id')).toBe(`HARUS DIPERBAIKI

  products/keripik.id.md
    baris 4, Harga (rupiah) (price): Salah.
      Perbaiki.
    tokopedia: Salah.
      Perbaiki.

  groups/a\\u001bb.id.md
    Salah.
      Perbaiki.

SEBAIKNYA DIPERIKSA

  products/keripik.id.md
    baris 9, Bahasa Indonesia (gallery.0.alt.id): Salah.
      Perbaiki.

3 kesalahan dan 1 peringatan dalam 2 berkas.
`)
})

test('English is asked for, and nothing wrong is said in one line', () => {
  expect(reportText(found, 'en')).toContain('Errors: 3. Warnings: 1. Files: 2.')
  expect(reportText([], 'id')).toBe('Tidak ada masalah.\n')
})

test('JSON holds one row a problem, without a line where there is none', () => {
  expect(JSON.parse(reportJson(found.slice(1, 3), 'id'))).toEqual([
    {
      file: 'products/keripik.id.md',
      line: 4,
      field: 'price',
      problem: 'Salah.',
      fix: 'Perbaiki.',
      level: 'error',
    },
    {
      file: 'products/keripik.id.md',
      field: 'tokopedia',
      problem: 'Salah.',
      fix: 'Perbaiki.',
      level: 'error',
    },
  ])
})
