import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { parseEntry } from '../../cms/check/frontmatter.ts'
import { fileFrom } from '../../cms/admin/entry-file.ts'
import { factsOf, KEYS } from './facts.ts'

const CONTENT = join(import.meta.dirname, '../../content')
const files = readdirSync(CONTENT, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.md'))
  .map((file) => readFileSync(join(CONTENT, file), 'utf8'))

/** What the check's parser says of the same keys, as text. */
function parsed(text: string) {
  const entry = parseEntry(text)
  return entry.ok ? Object.fromEntries(KEYS.map((key) => [key, String(entry.data[key] ?? '')])) : undefined
}
const read = (text: string) => {
  const facts = factsOf(text)
  return facts && Object.fromEntries(KEYS.map((key) => [key, facts.value(key)]))
}

test('every file of the content is read, and as the content check reads it', () => {
  expect(files.length).toBeGreaterThan(30)
  for (const file of files) expect(read(file)).toEqual(parsed(file))
})

test('what the CMS writes is read, whatever signs an editor types', () => {
  const typed = [
    "Teh 'hitam'",
    'Teh: hitam',
    'Teh # hitam',
    '- teh',
    '“Teh”',
    '*teh*',
    '123',
    'true',
    '',
    '@teh',
    '{teh}',
    'a\nb',
  ]
  for (const title of typed) {
    const file = fileFrom({
      title,
      summary: title,
      steps: [title, title],
      listing: 'https://contoh.example/a',
    })
    // Of a title on several lines nothing is believed.
    expect([undefined, title === 'a\nb' ? undefined : parsed(file)]).toContainEqual(read(file))
    expect(read(file)?.listing ?? 'https://contoh.example/a').toBe('https://contoh.example/a')
  }
  expect(read(fileFrom({ title: "Teh 'hitam': satu", sample: true }))).toMatchObject({
    title: "Teh 'hitam': satu",
    sample: 'true',
  })
})

test('no text is read otherwise than the content check reads it', () => {
  const pieces = [
    'draft: true',
    'draft: false',
    'listing: a',
    'listing: b',
    '"listing": c',
    'listing : d',
    'listing:',
    '  e',
    ' listing: f',
    '- g',
    '  - h',
    'title: "i',
    '  j"',
    "title: 'k",
    'k2"',
    'title: |',
    'title: >-',
    'title: [',
    ']',
    'title: {listing: l}',
    'sample: &m true',
    'sample: *m',
    '<<: *m',
    '? draft',
    ': true',
    '# n',
    '...',
    '---',
    'sample: true # o',
    'sample: !!str true',
    '\tdraft: true',
    'title: a\rdraft: true',
  ]
  let random = 7
  const next = () => (random = (random * 1103515245 + 12345) % 2147483648)
  let same = 0
  for (let round = 0; round < 4_000; round += 1) {
    const lines = Array.from({ length: 1 + ((next() >> 8) % 5) }, () => pieces[(next() >> 8) % pieces.length])
    const text = `---\n${lines.join('\n')}\n---\n`
    const facts = read(text)
    const truth = parsed(text)
    if (!facts || !truth) continue
    same += 1
    expect(facts, text).toEqual(truth)
  }
  expect(same).toBeGreaterThan(100)
}, 60_000)
