import { expect, test } from 'vitest'
import { email, instagram, webAddress } from '../../../cms/rules/web.ts'

test.each([
  'https://www.kompas.com/tren/read/2020/06/21/cerita',
  'http://wonosobozone.blogspot.com/2017/02/batik.html',
  'https://doi.org/10.14421/jsr.v11i1.1275',
  'https://id.wikipedia.org/wiki/Kertek_(kecamatan)?x=1#a',
  'https://web.archive.org/web/2020/https://kompas.com/a',
])('%s is a source', (link) => {
  expect(webAddress(link)).toEqual({ ok: true, value: link })
})

test('what a browser would encode is stored encoded', () => {
  expect(webAddress('https://kompas.com/a"b<c')).toEqual({
    ok: true,
    value: 'https://kompas.com/a%22b%3Cc',
  })
})

test.each([
  ...[
    'ftp://kompas.com/a',
    'javascript:alert(1)',
    'JaVaScRiPt:alert(1)',
    'java\tscript:alert(1)',
    'data:text/html,x',
  ],
  ...[
    '//kompas.com/a',
    'kompas.com',
    'mailto:a@b.id',
    'https://u:p@kompas.com/',
    'https://kompas.com\\@evil.tld',
    'https://',
  ],
  ...['https://kompas.com/a b', 'lihat https://kompas.com/a', 'https://a.id https://b.id'],
  ...[
    'https://localhost/a',
    'https://127.0.0.1/a',
    'https://[::1]/a',
    'https://0x7f.1/',
    'https://nas.local/a',
    'https://kompas',
  ],
  ...['https://kompas.com./a', 'https://k\u043empas.com/', 'https://kompas.com\u0000.evil.tld/'],
])('%j is no source', (link) => {
  expect(webAddress(link).ok).toBe(false)
})

test('an e-mail address is stored in lower case', () => {
  expect(email(' Kelompok.Melati@Contoh.ID ')).toEqual({ ok: true, value: 'kelompok.melati@contoh.id' })
  expect(email('mailto:a+b@mail.contoh.co.id')).toEqual({ ok: true, value: 'a+b@mail.contoh.co.id' })
  for (const text of [
    'a@b',
    'a b@c.id',
    'a@b.id, c@d.id',
    '@melati',
    'a..b@c.id',
    'a@-b.id',
    'a@b.id\nBcc: x@y.id',
    'a@b.id?subject=x',
    'evil%40attacker.com%2Cgood@kelompok.id',
  ]) {
    expect(email(text).ok).toBe(false)
  }
})

test('an Instagram name comes out of a handle or a link', () => {
  for (const text of [
    'kelompok.melati',
    '@Kelompok.Melati',
    'https://www.instagram.com/kelompok.melati/?igsh=abc',
    'instagram.com/kelompok.melati',
  ]) {
    expect(instagram(text)).toEqual({ ok: true, value: 'kelompok.melati' })
  }
  for (const text of [
    'kelompok melati',
    'https://www.instagram.com/p/AbC/',
    'https://instagram.com/p',
    'https://evil.tld/melati',
    '.melati',
    'a..b',
    'a'.repeat(31),
    '@',
  ]) {
    expect(instagram(text).ok).toBe(false)
  }
})
