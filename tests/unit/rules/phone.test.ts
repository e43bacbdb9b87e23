import fc from 'fast-check'
import { expect, test } from 'vitest'
import { phonesIn, whatsapp, whatsappDigits } from '../../../cms/rules/phone.ts'

test.each([
  '+6281234567890',
  '081234567890',
  '0812-3456-7890',
  '0812 3456 7890',
  '(0812) 3456.7890',
  '6281234567890',
  '006281234567890',
  '+62 812‑3456‑7890',
  '+62 (0)812 3456 7890',
  '+62 0812 3456 7890',
  '81234567890',
  'https://wa.me/6281234567890',
  '\u202a+62 812-3456-7890\u202c',
  '+62\u200b81234567890',
])('%j is stored with its country code', (text) => {
  expect(whatsapp(text)).toEqual({ ok: true, value: '+6281234567890' })
})

test('numbers of other countries begin with +', () => {
  expect(whatsapp('+60 12-345 6789')).toEqual({ ok: true, value: '+60123456789' })
  expect(whatsapp('+852 9123 4567')).toEqual({ ok: true, value: '+85291234567' })
  expect(whatsapp('60123456789').ok).toBe(false)
})

test('a number that YAML has read as an amount is refused', () => {
  const verdict = whatsapp(812345678)
  expect(!verdict.ok && verdict.fix.id).toContain('tanda kutip')
})

test.each([
  '0812-3456-7890 / 0857 1234 5678',
  '081234567890,085712345678',
  '081234567890 085712345678',
  '0286 321123',
  '+62286321123',
  '0812345',
  '08123456789012345',
  '+0123456789',
  '+1',
  'belum ada',
  'WA: 0812 3456 7890',
  '0812-3456-789O',
])('%j is refused', (text) => {
  expect(whatsapp(text).ok).toBe(false)
})

test('a number among words is proposed alone', () => {
  const verdict = whatsapp('WA: 0812 3456 7890 (Ibu)')
  expect(!verdict.ok && verdict.fix.id).toContain('+6281234567890')
})

test('wa.me takes digits alone', () => {
  expect(whatsappDigits('+6281234567890')).toBe('6281234567890')
})

test('mobile numbers are found in running text', () => {
  expect(phonesIn('Hubungi Ibu Sari 0812-3456-7890')).toEqual(['0812-3456-7890'])
  expect(phonesIn('WA +62 812 3456 7890, atau (0857) 1234-5678.')).toEqual([
    '+62 812 3456 7890',
    '(0857) 1234-5678',
  ])
  expect(phonesIn('wa.me/6281234567890')).toEqual(['6281234567890'])
  expect(phonesIn('0812-3456-7890 / 0857 1234 5678')).toHaveLength(2)
})

test('dates, prices, permits and product numbers are no phone numbers', () => {
  for (const text of [
    'Sabtu, 08-12-2024 10:30',
    'Rp 8.123.456.789',
    'P-IRT 2063307010001-28',
    'NIB 0812345678901234',
    'https://www.tokopedia.com/a/b-1730812345678901234',
    'kode 33.07.08.2004, pos 56371',
    '2008 812 orang',
  ]) {
    expect(phonesIn(text)).toEqual([])
  }
})

test('any Indonesian mobile number has one stored form however it is written', () => {
  const number = fc.tuple(
    fc.integer({ min: 1, max: 9 }),
    fc.stringMatching(/^\d{7,10}$/),
    fc.constantFrom('0', '62', '+62', '+62 ', '+62-', '0062'),
    fc.constantFrom('', ' ', '-', '.'),
  )
  fc.assert(
    fc.property(number, ([second, rest, prefix, sign]) => {
      const text = `${prefix}8${second}${sign}${rest.slice(0, 4)}${sign}${rest.slice(4)}`
      expect(whatsapp(text)).toEqual({ ok: true, value: `+628${second}${rest}` })
      expect(phonesIn(`Telepon ${text} ya`)).toEqual([text])
    }),
  )
})

test('what is stored is always E.164', () => {
  const texts = fc.array(
    fc.constantFrom('+', '0', '62', '8', '12', '345', '6789', ' ', '-', '/', '(', ')', 'x'),
    { maxLength: 14 },
  )
  fc.assert(
    fc.property(texts, (parts) => {
      const verdict = whatsapp(parts.join('') || ' ')
      if (verdict.ok) expect(verdict.value).toMatch(/^\+(?:628[1-9]\d{7,10}|(?!62|0)\d{8,15})$/)
    }),
    { numRuns: 2000 },
  )
})
