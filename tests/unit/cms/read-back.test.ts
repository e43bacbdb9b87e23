import { expect, test } from 'vitest'
import { storedInstead, under } from '../../../cms/admin/fields/typed.ts'
import type { InputParser } from '../../../cms/model/input-parser.ts'
import { inputParsers, type InputParserName } from '../../../cms/model/input-parsers/index.ts'

const reading = (name: InputParserName) => inputParsers[name] as unknown as InputParser<never>
const PRODUCT = 'https://www.tokopedia.com/toko-melati/keripik-pisang-250gr'

test.each<[InputParserName, unknown, unknown, string[]]>([
  [
    'listing',
    `Cek Keripik Pisang di Tokopedia! ${PRODUCT}?extParam=src%3Dshare`,
    PRODUCT,
    ['Toko: toko-melati', 'Produk: keripik pisang 250gr'],
  ],
  [
    'listing',
    'https://m.tokopedia.com/toko-melati/keripik-1730000000000000000?utm_source=wa',
    'https://www.tokopedia.com/toko-melati/keripik-1730000000000000000',
    ['Toko: toko-melati', 'Produk: keripik'],
  ],
  [
    'listing',
    'tokopedia.com/toko-melati/keripik-pisang-250gr',
    PRODUCT,
    ['Toko: toko-melati', 'Produk: keripik pisang 250gr'],
  ],
  [
    'listing',
    'https://www.tokopedia.com/search?q=carica+dieng&st=product',
    'https://www.tokopedia.com/search?q=carica+dieng',
    ['Pencarian: carica dieng'],
  ],
  [
    'listing',
    'https://shop-id.tokopedia.com/pdp/keripik-pisang/1730000000000000000?x=1',
    'https://shop-id.tokopedia.com/pdp/keripik-pisang/1730000000000000000',
    ['Produk: keripik pisang'],
  ],
  [
    'listing',
    'https://shop-id.tokopedia.com/view/product/1730000000000000000?x=1',
    'https://shop-id.tokopedia.com/view/product/1730000000000000000',
    ['Produk nomor 1730000000000000000'],
  ],
  ['shop', 'm.tokopedia.com/toko-melati?x=1', 'https://www.tokopedia.com/toko-melati', ['Toko: toko-melati']],
  ['rupiah', 'Rp 25.000,-', 25000, ['Rp25.000']],
  ['rupiah', '25.000', 25000, ['Rp25.000']],
  ['rupiah', '25rb', 25000, ['Rp25.000']],
  ['whatsapp', '0812-3456-7890', '+6281234567890', ['+62 812-3456-7890']],
  ['whatsapp', '+852 9123 4567', '+85291234567', ['+85291234567']],
  ['email', ' Kelompok@Contoh.ID', 'kelompok@contoh.id', ['kelompok@contoh.id']],
  ['instagram', 'https://www.instagram.com/BumiSejati/', 'bumisejati', ['@bumisejati']],
  ['webAddress', 'kabarwonosobo.id/berita', 'https://kabarwonosobo.id/berita', ['Situs: kabarwonosobo.id']],
  ['pirt', '2063307010001-28', 'P-IRT 2063307010001-28', ['P-IRT 2063307010001-28', 'berlaku sampai 2028']],
  ['halal', '33110000123456789', 'ID33110000123456789', ['ID33110000123456789']],
  ['bpom', 'md234567890123', 'MD 234567890123', ['MD 234567890123']],
  ['jamu', 'TR123456789', 'TR 123456789', ['TR 123456789']],
])('%s: "%s" becomes %s', (name, typed, stored, says) => {
  expect(under(reading(name), typed)).toMatchObject({ kind: 'read', says })
  expect(storedInstead(reading(name), typed)).toBe(stored)
  expect(storedInstead(reading(name), stored)).toBeUndefined()
  expect(under(reading(name), stored)).toMatchObject({ kind: 'read', says })
})

test.each<[InputParserName, string]>([
  ['listing', 'https://shopee.co.id/keripik'],
  ['listing', 'https://tokopedia.link/abc'],
  ['shop', 'https://www.tokopedia.com/toko/keripik'],
  ['rupiah', '25,000'],
  ['whatsapp', '021-555'],
  ['pirt', '12345'],
])('%s: "%s" is refused with a sentence, and stays', (name, typed) => {
  expect(under(reading(name), typed)).toEqual({ kind: 'refused', sentence: expect.stringMatching(/\w\. \w/) })
  expect(storedInstead(reading(name), typed)).toBeUndefined()
})

test.each(['', '  ', null, undefined])('nothing is said under an empty field: %o', (empty) => {
  expect(under(reading('listing'), empty)).toEqual({ kind: 'nothing' })
  expect(storedInstead(reading('listing'), empty)).toBeUndefined()
})

test('what a stored value lacks is said, and that a tracker was cut off is not', () => {
  expect(under(reading('rupiah'), '25')).toMatchObject({
    advice: expect.stringContaining('Harganya hanya Rp 25?'),
  })
  expect(under(reading('listing'), `${PRODUCT}?src=x`)).toMatchObject({ advice: '' })
})

test('a value can be looked at where it leads', () => {
  expect(under(reading('listing'), `${PRODUCT}?src=x`)).toMatchObject({
    opens: { label: 'Buka di Tokopedia', href: PRODUCT },
  })
  expect(under(reading('whatsapp'), '0812-3456-7890')).toMatchObject({
    opens: { href: 'https://wa.me/6281234567890' },
  })
  expect(under(reading('rupiah'), 25000)).toMatchObject({ opens: undefined })
})
