import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'

const root = join(import.meta.dirname, '../../..')
const worker = readFileSync(join(root, 'src/offline/worker.ts'), 'utf8')
const numbers = (pattern: RegExp) => [...worker.matchAll(pattern)].map(([, number]) => Number(number))

test.each([
  [
    'id',
    (pages: number, files: number, days: number) =>
      `${pages} halaman dan ${files} berkas, paling lama ${days} hari`,
  ],
  [
    'en',
    (pages: number, files: number, days: number) => `${pages} pages and ${files} files, for ${days} days`,
  ],
])('the privacy page tells how much is kept on a phone, and how long (%s)', (locale, said) => {
  const [pages = 0, files = 0] = numbers(/maxEntries: (\d+)/g)
  const days = new Set(numbers(/maxAgeSeconds: (\d+) \* DAY/g))
  expect(days.size).toBe(1)
  const text = readFileSync(join(root, `content/pages/privacy.${locale}.md`), 'utf8')
  expect(text).toContain(said(pages, files, [...days][0] ?? 0))
})
