import { expect, test } from 'vitest'
import { checkContent } from '../../../cms/check/content.ts'
import { parseEntry } from '../../../cms/check/frontmatter.ts'
import { copyOfValid } from '../../hostile/folder.ts'
import { product } from '../../hostile/names.ts'

/** What the check says of a product with these lines of front matter in place of its own. */
async function said(lines: string) {
  const folder = copyOfValid()
  folder.paste(product, lines)
  const problems = await checkContent(folder.dir, '2026-11-24')
  const file = folder.text(product).split('\n')
  folder.remove()
  return problems
    .filter((problem) => problem.file === product)
    .map(({ level, field, line, fix }) => `${level} ${field}: ${file[(line ?? 0) - 1]?.trim()} | ${fix.en}`)
}

test.each([
  ['summary: Keripik # pedas', 'warning summary', 'quotes'],
  ['summary: Keripik singkong #1 di desa', 'warning summary', 'quotes'],
  ['netWeight: #1 besar', 'warning netWeight', 'quotes'],
  ['steps:\n  - Iris # tipis\n  - Goreng', 'warning steps.0', 'quotes'],
  ['price: 025000\npriceDate: "2026-01-05"', 'error price', 'quotes'],
  ['price: 25e3\npriceDate: "2026-01-05"', 'error price', 'quotes'],
  ['price: 0x61A8\npriceDate: "2026-01-05"', 'error price', 'quotes'],
  ['netWeight: ~', 'error netWeight', 'quotes'],
  ['materials: Null', 'error materials', 'quotes'],
])('what YAML cuts or changes is told with its line: %s', async (lines, place, fix) => {
  const first = lines
    .split('\n')
    .find((line) => /[#~]|Null|25e3|0x|025/u.test(line))
    ?.trim()
  const found = await said(lines)
  expect(found).toHaveLength(1)
  expect(found[0]).toContain(`${place}: ${first}`)
  expect(found[0]).toContain(fix)
})

test('a value that is refused anyway is told once', async () => {
  expect(await said('title: 007')).toHaveLength(1)
})

test('a row with a colon is told how to be written', async () => {
  const found = await said('steps:\n  - "Kupas"\n  - Iris: tipis')
  expect(found).toEqual([expect.stringContaining('"Iris: tipis"')])
})

test('nothing is said of remarks on lines of their own, of quotes, blocks and plain numbers', async () => {
  const lines = [
    '# sebuah catatan',
    'summary: "Keripik # pedas" # catatan',
    'materials: |',
    '  Singkong # dan garam',
    'care: Simpan di C#, a#b, no, on, ya.',
    'price: 25000',
    'priceDate: 2026-01-05',
    'netWeight: null',
    'steps: # langkah',
    '  - Iris',
  ]
  expect(await said(lines.join('\n'))).toEqual([])
})

test('what stands after the end of a document is not lost without a word', () => {
  const parsed = parseEntry('---\ntitle: a\n...\nsummary: b\n---\n')
  expect(parsed.ok ? [] : parsed.flaws.map(({ line }) => line)).toEqual([3])
})
