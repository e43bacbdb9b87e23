import fc from 'fast-check'
import { expect, test } from 'vitest'
import { isSearch, linkIn, listing, shop } from '../../../cms/rules/tokopedia.ts'

const good = 'https://www.tokopedia.com/kelompok-melati/keripik-pisang-250gr'
const fixOf = (input: unknown, rule = listing) => {
  const verdict = rule(input)
  return verdict.ok ? '' : verdict.fix.id
}

test('the full link stands as it is, without advice', () => {
  expect(listing(good)).toEqual({ ok: true, value: good })
  expect(listing(`${good}/`)).toEqual({ ok: true, value: good })
  expect(listing(`  ${good.replace('www.tokopedia', 'WWW.Tokopedia')}\n`)).toEqual({ ok: true, value: good })
})

test.each([
  `${good}?extParam=ivf%3Dfalse%26src%3Dsearch&refined=true`,
  `${good}#review`,
  good.replace('www.', ''),
  good.replace('www.', 'm.'),
  good.replace('https', 'http'),
  `https://ta.tokopedia.com/promo/v1/clicks/abc?r=${encodeURIComponent(`${good}?src=topads`)}&x=1`,
])('%s is stored without trackers, and says so', (link) => {
  const verdict = listing(link)
  expect(verdict.ok && verdict.value).toBe(good)
  expect(verdict.ok && verdict.advice?.fix.id).toBe(`Disimpan tanpa pelacak: ${good}`)
})

test('a search keeps only its words', () => {
  const verdict = listing('https://m.tokopedia.com/search?st=product&q=keripik%20pisang&navsource=home#x')
  expect(verdict.ok && verdict.value).toBe('https://www.tokopedia.com/search?q=keripik+pisang')
  expect(verdict.ok && isSearch(verdict.value)).toBe(true)
  expect(listing('https://www.tokopedia.com/search?q=batik')).toEqual({
    ok: true,
    value: 'https://www.tokopedia.com/search?q=batik',
  })
  expect(isSearch(good)).toBe(false)
  for (const query of ['', '?q=', '?q=+', '?x=1', '?q=%00', '?q=%E0%A4']) {
    expect(listing(`https://www.tokopedia.com/search${query}`).ok).toBe(false)
  }
})

test.each([
  'https://shop-id.tokopedia.com/view/product/1730812345678901234',
  'https://shop-id.tokopedia.com/pdp/keripik-pisang/1730812345678901234',
])('%s stands in its own form, with advice', (link) => {
  const verdict = listing(`${link}?src=x`)
  expect(verdict.ok && verdict.value).toBe(link)
  expect(verdict.ok && verdict.advice).toBeTruthy()
})

test.each([
  'https://www-tokopedia.com/kelompok/keripik',
  'https://wwwxtokopedia.com/a/b',
  'https://promo.tokopedia.com/a/b',
  'https://www.tokopedia.com\\@evil.tld/',
  'https:\\\\evil.tld\\www.tokopedia.com',
  'https://evil.tld/?u=https://www.tokopedia.com/kelompok/keripik',
  'https://evil.tld/www.tokopedia.com/kelompok/keripik',
  'https://www.tokopedia.com/r?url=https%3A%2F%2Fevil.tld',
  'https://www.google.com/url?q=https://www.tokopedia.com/kelompok/keripik',
  '//www.tokopedia.com/kelompok/keripik',
  'www.tokopedia.com/kelompok/keripik',
  'JaVaScRiPt:alert(1)',
  'java\tscript:alert(1)',
  '\u0001 javascript:alert(1)',
  'javascript&colon;alert(1)',
  'vbscript:msgbox(1)',
  'data:text/html,x',
  'https://www.xn--tokopeda-i2a.com/kelompok/keripik',
  'https://www.tokopedi\u0430.com/kelompok/keripik',
  'https://\uff57\uff57\uff57.tokopedia.com/kelompok/keripik',
  'https://www.tokopedia.com./kelompok/keripik',
  'https://www.tokopedia.com\u0000.evil.tld/',
  'https://www.tokopedia.com/kelompok\n/keripik',
  'https://www.tokopedia.com/kelompok melati/keripik pisang',
  'Beli di sini: https://www.tokopedia.com/kelompok/keripik ya bu',
  'https://www.tokopedia.com/a/b https://www.tokopedia.com/c/d',
  'https://www.tokopedia.com/a/bhttps://www.tokopedia.com/c/d',
  'https://93.184.216.34/kelompok/keripik',
  'https://0x5d.0xb8.0xd822/kelompok/keripik',
  'https://localhost/kelompok/keripik',
  'https://deploy-preview-12--desa.netlify.app/produk/x',
  'https://shopee.co.id/product/1/2',
  'https://user:pass@www.tokopedia.com/a/b',
  'https://www.tokopedia.com@evil.tld/a/b',
  'https://www.tokopedia.com:443/a/b',
  'https://www.tokopedia.com:8443/a/b',
  'https://www.tokopedia.com%2eevil.tld/a/b',
  'https:/www.tokopedia.com/a/b',
  'https:///www.tokopedia.com/a/b',
  'ftp://www.tokopedia.com/a/b',
  'https://www.tokopedia.com/',
  'https://www.tokopedia.com/kelompok',
  'https://www.tokopedia.com/kelompok/keripik/ulasan',
  'https://www.tokopedia.com//kelompok/keripik',
  'https://www.tokopedia.com/kelompok//keripik',
  'https://www.tokopedia.com/kelompok/..',
  'https://www.tokopedia.com/a/../b/c',
  'https://www.tokopedia.com/kelompok/%2e%2e',
  'https://www.tokopedia.com/kelompok%2Fkeripik',
  'https://www.tokopedia.com/kelompok/keripik%20pisang',
  'https://www.tokopedia.com/kelompok/"onload=x',
  'https://www.tokopedia.com/kelompok/product',
  'https://www.tokopedia.com/find/keripik',
  'https://www.tokopedia.com/P/makanan',
  'https://www.tokopedia.com/blog/cerita',
  'https://tokopedia.link/AbCdEf',
  'https://tk.tokopedia.com/ZSabc',
  'https://vt.tokopedia.com/t/ZSabc',
  'https://ta.tokopedia.com/promo?r=https%3A%2F%2Fevil.tld%2Fa%2Fb',
  'https://ta.tokopedia.com/promo?r=https%3A%2F%2Fwww.tokopedia.com%2Fsearch%3Fq%3Dx',
  'https://ta.tokopedia.com/promo',
  'https://shop-id.tokopedia.com/view/product/123',
  'https://shop-id.tokopedia.com/a/b',
  'tokopedia://product/123',
  ' ',
])('%j is no listing', (link) => {
  expect(listing(link).ok).toBe(false)
  expect(shop(link).ok).toBe(link === 'https://www.tokopedia.com/kelompok')
})

test('refusals say what helps', () => {
  const inner = 'https://www.tokopedia.com/kelompok/keripik'
  expect(fixOf(`https://www.google.com/url?sa=t&url=${encodeURIComponent(`${inner}?x=1`)}`)).toContain(inner)
  expect(fixOf(`Beli di sini: ${inner}?src=share ya bu`)).toBe(`Tulis tautannya saja: ${inner}`)
  expect(fixOf('www.tokopedia.com/kelompok/keripik')).toBe(`Tulis ${inner}`)
  expect(fixOf('https://tokopedia.link/AbCdEf')).toContain('peramban')
  expect(JSON.stringify(listing('https://shopee.co.id/product/1/2'))).toContain('Shopee')
  expect(JSON.stringify(listing('https://www.tokopedi\u0430.com/a/b'))).toContain('xn--')
  expect(JSON.stringify(listing('https://www.xn--tokopeda-i2a.com/a/b'))).toContain('xn--tokopeda-i2a')
  expect(fixOf(`${inner}?x`, shop)).toContain('https://www.tokopedia.com/kelompok')
})

test('redirects inside redirects come to an end', () => {
  expect(listing(`${'https://ta.tokopedia.com/promo?r='.repeat(50_000)}${good}`).ok).toBe(false)
})

test('a shop is one segment', () => {
  expect(shop('https://www.tokopedia.com/kelompok')).toEqual({
    ok: true,
    value: 'https://www.tokopedia.com/kelompok',
  })
  const tracked = shop('http://m.tokopedia.com/kelompok/?aff_unique_id=1')
  expect(tracked.ok && tracked.value).toBe('https://www.tokopedia.com/kelompok')
  for (const path of [
    'search',
    'cart',
    'r',
    'Login',
    'kelompok/product',
    'kelompok/keripik',
    '',
    '%6b',
    'search?q=x',
  ]) {
    expect(shop(`https://www.tokopedia.com/${path}`).ok).toBe(false)
  }
})

test('whatever comes in, a stored listing or shop has one of few shapes', () => {
  const segment = '[A-Za-z0-9][A-Za-z0-9._-]*'
  const shape = new RegExp(
    `^https://(?:www\\.tokopedia\\.com/(?:(?!search/)${segment}/${segment}|search\\?q=[A-Za-z0-9*._+%-]+)|shop-id\\.tokopedia\\.com/(?:view/product/\\d{19}|pdp/[A-Za-z0-9_-]+/\\d+))$`,
  )
  const parts = fc.constantFrom(
    ...'https:// http:// www.tokopedia.com tokopedia.com m.tokopedia.com ta.tokopedia.com'.split(' '),
    ...'shop-id.tokopedia.com / / / ?r= ?q= & # @ : . .. %2f search toko keripik evil.tld'.split(' '),
    ...'https%3A%2F%2Fwww.tokopedia.com%2Fa%2Fb view/product/1730812345678901234 " <'.split(' '),
    ...['\\', '\n', ' ', '\u202e', '\u200b'],
  )
  const links = fc.oneof(
    fc.array(parts, { maxLength: 10 }).map((list) => list.join('')),
    fc.array(parts, { maxLength: 6 }).map((list) => `https://www.tokopedia.com/${list.join('')}`),
    fc.string({ unit: 'binary' }).map((text) => `https://www.tokopedia.com/toko/${text}`),
    fc.webUrl({ withQueryParameters: true, withFragments: true }),
  )
  fc.assert(
    fc.property(links, (link) => {
      const one = listing(link)
      if (one.ok) expect(one.value).toMatch(shape)
      const other = shop(link)
      if (other.ok) expect(other.value).toMatch(new RegExp(`^https://www\\.tokopedia\\.com/${segment}$`))
      expect(linkIn(linkIn(link))).toBe(linkIn(link))
    }),
    { numRuns: 3000 },
  )
})

test('a paste gives the link of the share sentence', () => {
  expect(linkIn(`Cek Keripik Pisang di Tokopedia! ${good}?src=share. Yuk!`)).toBe(`${good}?src=share`)
  expect(linkIn(`Cek produk ini:\n${good}\n\nLihat juga ${good}`)).toBe(good)
  expect(linkIn('  www.tokopedia.com/a/b ')).toBe('https://www.tokopedia.com/a/b')
  expect(linkIn('lihat tokopedia.link/AbC ya')).toBe('https://tokopedia.link/AbC')
  expect(linkIn(`(${good})`)).toBe(good)
})

test('a paste that is not clearly one link is left alone', () => {
  for (const text of [
    'keripik pisang',
    'https://www.tokopedia.com/kelompok melati',
    'https://www.tokopedia.com/kelompok\n/keripik',
    'https://www.tokopedia.com/a/b https://www.tokopedia.com/c/d',
    'tokopedia://product/1',
    '',
  ]) {
    expect(linkIn(text)).toBe(text)
  }
})
