import { expect, test } from 'vitest'
import { altitude, latitude, longitude, villageCode } from '../../../cms/rules/place.ts'

test('village codes of the three villages stand, dotted or not', () => {
  for (const code of ['33.07.05.2002', '33.07.08.2004', '33.07.14.2004']) {
    expect(villageCode(code)).toEqual({ ok: true, value: code })
    expect(villageCode(code.replaceAll('.', ''))).toEqual({ ok: true, value: code })
  }
})

test.each([
  '33.07.05',
  '33.07.05.002',
  '00.07.05.2002',
  '33.00.05.2002',
  '33.07.05.9002',
  '33-07-05-2002',
  'Lipursari',
  3307052002,
])('%j is no village', (code) => {
  expect(villageCode(code).ok).toBe(false)
})

test('coordinates lie in Indonesia', () => {
  expect(latitude(-7.4372)).toEqual({ ok: true, value: -7.4372 })
  expect(longitude(109.8576)).toEqual({ ok: true, value: 109.8576 })
  expect(latitude(-0)).toEqual({ ok: true, value: 0 })
  for (const input of [109.8576, '-7.4372', NaN, 7, -12]) expect(latitude(input).ok).toBe(false)
  for (const input of [-7.4372, '109.8', 94, 142, Infinity]) expect(longitude(input).ok).toBe(false)
})

test('altitudes are whole metres up to the highest summit', () => {
  expect(altitude(889)).toEqual({ ok: true, value: 889 })
  for (const input of [-1, 4885, 889.5, '889']) expect(altitude(input).ok).toBe(false)
})
