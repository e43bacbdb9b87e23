import fc from 'fast-check'
import { expect, test } from 'vitest'
import { slug, toSlug } from '../../../cms/rules/slug.ts'

test.each([
  ['Keripik Pisang Pedas', 'keripik-pisang-pedas'],
  ['kue-k\u00e9ju', 'kue-keju'],
  ['Cafe\u0301', 'cafe'],
  ['Mbok Jum\u2019at \u201cPedas\u201d', 'mbok-jumat-pedas'],
  ["Jum'at", 'jumat'],
  ['👩\u200d👩\u200d👧\u200d👦 Kripik 🇮🇩 🌶️', 'kripik'],
  ['--keripik---pisang--', 'keripik-pisang'],
  ['Kerip\u200bik', 'keripik'],
  ['Smørrebrød Straße', 'smorrebrod-strasse'],
  ['كيك 250g', '250g'],
])('%j becomes the address %j', (text, expected) => {
  expect(toSlug(text)).toEqual({ ok: true, value: expected })
})

test('a title without latin letters or digits asks for a name with letters', () => {
  for (const text of ['🌶️🌶️', '', '   ', 'كيك']) {
    const verdict = toSlug(text)
    expect(!verdict.ok && verdict.fix.id).toContain('huruf')
  }
})

test('a long title is cut at a word', () => {
  const verdict = toSlug('keripik pisang '.repeat(10))
  expect(verdict).toEqual({
    ok: true,
    value: 'keripik-pisang-keripik-pisang-keripik-pisang-keripik-pisang-keripik-pisang',
  })
  expect(toSlug('a'.repeat(200))).toEqual({ ok: true, value: 'a'.repeat(80) })
  expect(toSlug(`${'a'.repeat(80)} b`)).toEqual({ ok: true, value: 'a'.repeat(80) })
})

test('whatever the title, its address is one that files may have, and stays itself', () => {
  const titles = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 200 }),
    fc
      .array(fc.constantFrom('en', 'CON', 'com1', 'é', 'ß', '’', ' ', '-', 'K', '½', '.txt', 'robots'), {
        maxLength: 40,
      })
      .map((a) => a.join('')),
  )
  fc.assert(
    fc.property(titles, (text) => {
      const verdict = toSlug(text)
      if (!verdict.ok) return
      expect(slug(verdict.value)).toEqual(verdict)
      expect(toSlug(verdict.value)).toEqual(verdict)
    }),
    { numRuns: 1000 },
  )
})

test.each([
  ...[
    '/etc/x',
    'Keripik-Pisang',
    'keripik pisang',
    'kue-k\u00e9ju',
    '.',
    '..',
    '.htaccess',
    '_draft',
    'a/b',
    'a\\b',
    'a.md',
  ],
  ...[
    '--keripik---pisang--',
    'keripik-',
    'a_b',
    'a'.repeat(81),
    'keripik\u200b',
    'keripik\n',
    '%2e',
    '../x',
    '🌶',
  ],
  ...[
    'en',
    'id',
    'EN',
    'admin',
    'api',
    '_astro',
    'og',
    'index',
    '404',
    'assets',
    'robots.txt',
    'sitemap-index.xml',
  ],
  ...['rss.xml', 'favicon.ico', '_redirects', '_headers', '.well-known', 'feeds'],
  ...['con', 'NUL', 'aux', 'prn', 'com1', 'lpt9', 'con.txt'],
])('a file may not be named %j', (name) => {
  expect(slug(name).ok).toBe(false)
})

test('a refusal proposes the name to use', () => {
  const verdict = slug('Kue Kéju')
  expect(!verdict.ok && verdict.fix.id).toContain('"kue-keju"')
})

test('names with digits and single dashes stand', () => {
  for (const name of ['keripik-pisang-250gr', 'muiwo', '88', 'console', 'english']) {
    expect(slug(name)).toEqual({ ok: true, value: name })
  }
})
