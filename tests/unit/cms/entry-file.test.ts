import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { entryFrom, fileFrom, unreadable } from '../../../cms/admin/entry-file.ts'
import { storedForm } from '../../../cms/admin/stored-form.ts'
import { model } from '../../../cms/model/index.ts'

const shipped = Object.values(model).flatMap(({ name, fields }) =>
  readdirSync(`content/${name}`)
    .filter((file) => file.endsWith('.md'))
    .map((file) => ({ path: `content/${name}/${file}`, fields })),
)

test.each(shipped)('a save that changes nothing changes no byte of $path', ({ path, fields }) => {
  const file = readFileSync(path, 'utf8')
  expect(fileFrom(storedForm(fields, entryFrom(file)), [...Object.keys(fields), 'body'])).toBe(file)
})

test('text keeps its lines, its signs and its type', () => {
  const entry = {
    title: 'Keripik: "pedas" & manis — 50% #1',
    summary:
      'Kalimat yang panjangnya lebih dari delapan puluh tanda tidak dilipat, supaya satu kata yang berubah berarti satu baris yang berubah.',
    price: 25000,
    code: '33.07.05.2002',
    date: '2026-11-24',
    phone: '+6281234567890',
    words: ['true', 'null', '~', '1e3', 'ya', '0x1F', ' spasi ', ''],
    care: 'Baris satu.\nBaris dua.',
    sample: true,
    body: '## Judul\n\n> Kutipan\n> — nama, sumber',
  }
  expect(entryFrom(fileFrom(entry))).toEqual(entry)
  expect(fileFrom(entryFrom(fileFrom(entry)))).toBe(fileFrom(entry))
})

test('keys stand in the order of the form, unknown ones last', () => {
  expect(fileFrom({ lain: 1, summary: 'b', title: 'a' }, ['title', 'summary'])).toBe(
    '---\ntitle: a\nsummary: b\nlain: 1\n---\n',
  )
})

test('a day is text for every reader of YAML', () => {
  expect(fileFrom({ date: '2026-11-24' })).toBe("---\ndate: '2026-11-24'\n---\n")
})

test('the body begins after one empty line and ends with one line break', () => {
  expect(fileFrom({ title: 'a', body: '\n\n  \nIsi.  \n\n' })).toBe('---\ntitle: a\n---\n\nIsi.\n')
})

test('a program in place of front matter is told, never run', () => {
  const file = '---js\nmodule.exports = { title: globalThis.ran = true }\n---\n'
  expect(unreadable(entryFrom(file))).toContain('---js')
  expect(globalThis).not.toHaveProperty('ran')
})

test('a file that is not there reads as nothing', () => {
  expect(entryFrom('')).toEqual({})
})

test('a file that cannot be read says so by line, also after the form was copied aside and brought back', () => {
  const broken = entryFrom('---\ntitle: Keripik\nprice: [1\n---\n')
  expect(unreadable(broken)).toMatch(/^Baris \d+: /)
  expect(unreadable(entryFrom(fileFrom(broken)))).toBe(unreadable(broken))
  expect(unreadable(entryFrom('---\ntitle: Keripik\n---\n'))).toBeUndefined()
})
