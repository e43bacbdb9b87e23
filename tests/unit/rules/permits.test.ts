import fc from 'fast-check'
import { expect, test } from 'vitest'
import { bpom, halal, jamu, nib, pirt, pirtExpires } from '../../../cms/rules/permits.ts'

test.each([
  'P-IRT 2063307010001-28',
  'P-IRT No. 2063307010001-28',
  'pirt 2063307010001-28',
  'P.IRT No 2063307010001-28',
  'SPP-IRT: 2063307010001-28',
  '206 3307 01 0001 - 28',
  '2.06.3307.01.0001.28',
  '206330701000128',
  '206-3307-01-0001-28',
  '2063307010001/28',
  '2063307010001–28',
])('%s is stored in one form', (text) => {
  expect(pirt(text)).toEqual({ ok: true, value: 'P-IRT 2063307010001-28' })
})

test('a producer may have more than four digits, if the year stands behind a dash', () => {
  expect(pirt('P-IRT 20633070100012-28')).toEqual({ ok: true, value: 'P-IRT 20633070100012-28' })
  expect(pirt('2063307010001228').ok).toBe(false)
})

test.each([
  ['P-IRT 9063307010001-28', 'bahan kemasan'],
  ['P-IRT 2163307010001-28', 'jenis pangan'],
  ['P-IRT 2069907010001-28', '3307 untuk Wonosobo'],
  ['P-IRT 2063300010001-28', '3307 untuk Wonosobo'],
  ['P-IRT 2063307010001', '15 angka'],
  ['P-IRT dalam proses', '15 angka'],
])('%s is refused: %s', (text, reason) => {
  const verdict = pirt(text)
  expect(!verdict.ok && verdict.problem.id).toContain(reason)
})

test('a stored P-IRT tells the year in which it ends', () => {
  expect(pirtExpires('P-IRT 2063307010001-28')).toBe(2028)
  expect(pirtExpires('')).toBeNaN()
})

test.each([
  [halal, 'id 3311-0000-1234-56789', 'ID33110000123456789'],
  [halal, '33110000123456789', 'ID33110000123456789'],
  [bpom, 'BPOM RI MD 234567890123', 'MD 234567890123'],
  [bpom, 'ml234567890123456', 'ML 234567890123456'],
  [jamu, 'POM TR 123 456 789', 'TR 123456789'],
  [jamu, 'bpom tr.123456789', 'TR 123456789'],
  [jamu, 'HT123456789', 'HT 123456789'],
  [nib, 'NIB: 1234 5678 90123', '1234567890123'],
  [nib, '0234567890123', '0234567890123'],
])('%# a permit is stored in one form', (rule, text, stored) => {
  expect(rule(text)).toEqual({ ok: true, value: stored })
})

test('numbers without their letters, of another length or of another register are refused', () => {
  expect(bpom('234567890123').ok).toBe(false)
  expect(jamu('123456789').ok).toBe(false)
  expect(jamu('MD 234567890123').ok).toBe(false)
  expect(halal('ID3311000012345678').ok).toBe(false)
  expect(nib('123456789012').ok).toBe(false)
  expect(JSON.stringify(halal('KH.12.34.0001234'))).toContain('nomor keputusan')
  expect(JSON.stringify(bpom('TR 123456789'))).toContain('kolom jamu')
})

test('a permit read as a number has lost digits, and is refused', () => {
  for (const rule of [pirt, halal, nib]) expect(rule(1234567890123).ok).toBe(false)
})

test('any P-IRT printed in any usual way comes back as itself', () => {
  const number = fc.tuple(
    fc.integer({ min: 1, max: 8 }),
    fc.integer({ min: 1, max: 15 }),
    fc.constantFrom('3307', '3212', '3509', '3510', '9471'),
    fc.integer({ min: 0, max: 999999 }),
    fc.integer({ min: 0, max: 99 }),
  )
  fc.assert(
    fc.property(
      number,
      fc.constantFrom('', 'P-IRT ', 'PIRT No. ', 'p-irt no.'),
      ([pack, food, region, rest, year], label) => {
        const two = (n: number) => String(n).padStart(2, '0')
        const digits = `${pack}${two(food)}${region}${String(rest).padStart(6, '0')}`
        expect(pirt(`${label}${digits}-${two(year)}`)).toEqual({
          ok: true,
          value: `P-IRT ${digits}-${two(year)}`,
        })
        expect(pirt(`${label}${digits}${two(year)}`)).toEqual({
          ok: true,
          value: `P-IRT ${digits}-${two(year)}`,
        })
      },
    ),
  )
})
