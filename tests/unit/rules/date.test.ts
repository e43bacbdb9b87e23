import fc from 'fast-check'
import { expect, test } from 'vitest'
import { calendarDate, year } from '../../../cms/rules/date.ts'

test.each([
  ['2025-08-17', '2025-08-17'],
  ['2024-02-29', '2024-02-29'],
  ['2025-08-17T00:30:00+08:00', '2025-08-17'],
  ['2025-08-17T00:30:00+07:00', '2025-08-17'],
  ['2025-08-16T17:30:00.000Z', '2025-08-17'],
  ['2025-08-16T16:30:00Z', '2025-08-16'],
  ['2025-08-17T23:30', '2025-08-17'],
  ['2999-01-01', '2999-01-01'],
])('%s is the day %s', (text, day) => {
  expect(calendarDate(text)).toEqual({ ok: true, value: day })
})

test('a Date is its day in Jakarta, and midnight in UTC is that very day', () => {
  expect(calendarDate(new Date('2025-08-17'))).toEqual({ ok: true, value: '2025-08-17' })
  expect(calendarDate(new Date('2025-08-16T17:00:00Z'))).toEqual({ ok: true, value: '2025-08-17' })
  expect(calendarDate(new Date(NaN)).ok).toBe(false)
  expect(calendarDate(new Date(8.64e15)).ok).toBe(false)
})

test.each(['17/08/2025', '17-8-2025', '17.08.2025', '17 Agustus 2025', '17 agt 2025', '17 August 2025'])(
  '%s is refused with the form to use',
  (text) => {
    const verdict = calendarDate(text)
    expect(!verdict.ok && verdict.fix.id).toBe('Tulis 2025-08-17.')
  },
)

test.each([
  ...[
    '2025-02-29',
    '2025-02-30',
    '2025-13-01',
    '2025-00-10',
    '2025-8-7',
    '1899-12-31',
    '3000-01-01',
    '08/17/2025',
  ],
  ...['2025-08-17T25:00:00Z', '2025-08-17x', 'kemarin', '20250817', '17/08/25'],
  ...[2025, 20250817, true, ['2025-08-17']],
])('%j is no day', (input) => {
  expect(calendarDate(input).ok).toBe(false)
})

test('every day is itself, as text and as midnight in UTC', () => {
  const days = fc.date({ min: new Date('1900-01-01'), max: new Date('2999-12-31'), noInvalidDate: true })
  fc.assert(
    fc.property(days, (instant) => {
      const day = instant.toISOString().slice(0, 10)
      expect(calendarDate(day)).toEqual({ ok: true, value: day })
      expect(calendarDate(new Date(day))).toEqual({ ok: true, value: day })
    }),
  )
})

test('a year is one of the Republic', () => {
  expect(year(2015)).toEqual({ ok: true, value: 2015 })
  for (const input of [1944, 2101, '2015', 2015.5]) expect(year(input).ok).toBe(false)
})
