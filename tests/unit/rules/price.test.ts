import fc from 'fast-check'
import { expect, test } from 'vitest'
import { wholeNumber } from '../../../cms/rules/number.ts'
import { rupiah, rupiahIn } from '../../../cms/rules/price.ts'

test('a price is a whole number of rupiah', () => {
  for (const price of [0, 500, 25000, 100_000_000]) expect(rupiah(price)).toEqual({ ok: true, value: price })
  for (const price of [-5000, 25000.5, 100_000_001, NaN, Infinity, -Infinity, true, [25000]]) {
    expect(rupiah(price).ok).toBe(false)
  }
})

test('text is refused with the number it means', () => {
  const verdict = rupiah('Rp 25.000,-')
  expect(!verdict.ok && verdict.fix.id).toContain(': 25000.')
  const other = rupiah('Rp 40rb')
  expect(!other.ok && other.fix.id).toContain(': 40000.')
})

test('a price whose thousands were read as decimals is noticed', () => {
  const refused = rupiah(25.5) // 25.500 in a file
  expect(!refused.ok && refused.fix.id).toContain(': 25500.')
  const accepted = rupiah(25) // 25.000 in a file
  expect(accepted.ok && accepted.advice?.fix.id).toContain('25000')
})

test.each([
  ['Rp 25.000,-', 25000],
  ['Rp25.000,00', 25000],
  ['Rp. 25.000', 25000],
  ['IDR 25.000', 25000],
  ['25.000', 25000],
  ['25000', 25000],
  ['25rb', 25000],
  ['25 ribu', 25000],
  ['25K', 25000],
  ['2,5rb', 2500],
  ['1,5 jt', 1500000],
  ['1.250.000', 1250000],
  ['Rp\u00a025.000', 25000],
  ['0', 0],
])('%j means %d', (text, meant) => {
  expect(rupiahIn(text)).toBe(meant)
})

test.each([
  '25,000',
  '25.00',
  '25,000.00',
  '20rb-25rb',
  '25.500rb',
  '25.0000',
  '025',
  '-5000',
  'Rp',
  '',
  'murah',
  '25.000/kg',
])('%j is not clear', (text) => {
  expect(rupiahIn(text)).toBeUndefined()
})

test('any price written the Indonesian way is read back', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: 100_000_000 }),
      fc.constantFrom('', 'Rp', 'Rp ', 'IDR '),
      fc.constantFrom('', ',-', ',00'),
      (price, before, after) => {
        expect(rupiahIn(`${before}${price.toLocaleString('id-ID')}${after}`)).toBe(price)
        expect(rupiahIn(`${before}${price}${after}`)).toBe(price)
      },
    ),
  )
})

test('a whole number stays within its bounds', () => {
  const members = wholeNumber(1, 500)
  expect(members(20)).toEqual({ ok: true, value: 20 })
  for (const input of [0, 501, 2.5, '20', NaN]) expect(members(input).ok).toBe(false)
})
