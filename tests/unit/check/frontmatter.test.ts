import { expect, test } from 'vitest'
import { parseEntry } from '../../../cms/check/frontmatter.ts'

const read = (frontMatter: string, body = '') => parseEntry(`---\n${frontMatter}\n---\n${body}`)
const data = (frontMatter: string) => {
  const entry = read(frontMatter)
  return entry.ok ? entry.data : entry.flaws
}
const flaws = (text: string) => {
  const entry = parseEntry(text)
  return entry.ok ? [] : entry.flaws.map(({ line, field }) => [line, field])
}

test('dates and words such as "no" stay text, numbers and true become values', () => {
  expect(data('a: 2025-08-17\nb: no\nc: 12\nd: true\ne: "012"')).toEqual({
    a: '2025-08-17',
    b: 'no',
    c: 12,
    d: true,
    e: '012',
  })
})

test('data and body come apart whatever the line ends, with or without a byte order mark', () => {
  const plain = parseEntry('---\ntitle: Uji\n---\nSatu\nDua\n')
  const windows = parseEntry('\uFEFF---\r\ntitle: Uji\r\n---\r\nSatu\r\nDua\r\n')
  expect(plain).toMatchObject({ ok: true, data: { title: 'Uji' }, body: 'Satu\nDua\n' })
  expect(windows).toMatchObject({ ok: true, data: { title: 'Uji' }, body: 'Satu\nDua\n' })
})

test('a line of --- in the body does not end anything', () => {
  expect(read('title: Uji', 'Satu\n\n---\n\nDua')).toMatchObject({ ok: true, body: 'Satu\n\n---\n\nDua' })
})

test('an underlined heading in the body is no conflict', () => {
  expect(read('title: Uji', 'Judul\n=======\n').ok).toBe(true)
})

test('empty front matter is readable, and holds nothing', () => {
  expect(data('')).toEqual({})
  expect(data('# hanya catatan')).toEqual({})
})

test.each([
  ['nothing', '', undefined, ''],
  ['spaces', ' \n \n', undefined, ''],
  ['no front matter', 'Isi', 1, ''],
  ['front matter after a blank line', '\n---\na: 1\n---\n', 1, ''],
  ['lone carriage returns', '---\ra: 1\r---\rIsi', 1, ''],
  ['front matter that never ends', '---\na: 1\n', 1, ''],
  ['a fence with a language', '---js\n{}\n---\n', 1, ''],
  ['a spaced fence with a language', '--- js\n{}\n---\n', 1, ''],
  ['TOML', '+++\na = 1\n+++\n', 1, ''],
  ['a fence of another kind at the end', '---\na: 1\n+++\n', 3, ''],
  ['a fence of four dashes at the end', '---\na: 1\n----\n', 3, ''],
  ['a conflict in the body', '---\na: 1\n---\n<<<<<<< HEAD\n', 4, ''],
  ['a field given twice', '---\na: 1\nb: 2\na: 3\n---\n', 4, 'a'],
  ['a field given twice further in', '---\na:\n  b: 1\n  b: 2\n---\n', 4, 'a.b'],
  ['an anchor', '---\na: &x 1\n---\n', 2, 'a'],
  ['an alias', '---\nb: 1\na: *x\n---\n', 3, 'a'],
  ['a tag', '---\na: !!js/function "x"\n---\n', 2, 'a'],
  ['a tag that YAML 1.1 knew', '---\na: !!binary aGk=\n---\n', 2, 'a'],
  ['a list', '---\n- a\n---\n', 2, ''],
  ['plain text', '---\nhalo\n---\n', 2, ''],
  ['a colon in a value', '---\na: 1\nb: c: d\n---\n', 3, ''],
  ['a quote that never ends', '---\na: "b\n---\n', 2, ''],
  ['a list for a name', '---\n? [a]\n: b\n---\n', 2, ''],
])('%s is refused on its line', (_name, text, line, field) => {
  expect(flaws(text)).toEqual([[line, field]])
})

test('names that every object has are fields like any other', () => {
  const entry = read('__proto__:\n  sample: true\nconstructor: 1')
  expect(entry.ok && Object.keys(entry.data)).toEqual(['__proto__', 'constructor'])
  expect(({} as Record<string, unknown>)['sample']).toBeUndefined()
})

test('lines are those of the file: of a name, of a row, of what is nearest, of the body', () => {
  const entry = read('title: Uji\npeople:\n  - name: A\n    role: B\n  - name: C\n', 'Isi')
  if (!entry.ok) throw new Error('unreadable')
  expect(entry.lineOf(['title'])).toBe(2)
  expect(entry.lineOf(['people', 0, 'role'])).toBe(5)
  expect(entry.lineOf(['people', 1])).toBe(6)
  expect(entry.lineOf(['people', 1, 'role'])).toBe(6)
  expect(entry.lineOf(['summary'])).toBeUndefined()
  expect(entry.lineOf(['body'])).toBe(9)
})

test.each([
  ['brackets', '['.repeat(199_000)],
  ['anchors', `a: ${'&a '.repeat(60_000)}`],
  ['quotes', '"'.repeat(199_000)],
  ['dashes', '- '.repeat(99_000)],
])('a file full of %s is refused', (_name, frontMatter) => {
  expect(read(frontMatter).ok).toBe(false)
})

test('many fields are read in one pass', () => {
  const many = Array.from({ length: 20_000 }, (_, index) => `k${index}: 1`).join('\n')
  const began = performance.now()
  expect(read(many).ok).toBe(true)
  expect(performance.now() - began).toBeLessThan(4000)
})
