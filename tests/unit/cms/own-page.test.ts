import { expect, test } from 'vitest'
import { isThisMachine } from '../../../cms/local/own-page.ts'

test.each(['127.0.0.1', '127.8.9.1', '::1', '::ffff:127.0.0.1'])('%s is this machine', (address) => {
  expect(isThisMachine(address)).toBe(true)
})

test.each([
  '192.168.1.5',
  '::ffff:192.168.1.5',
  '10.0.0.1',
  '1127.0.0.1',
  '127.0.0.1.example',
  'fe80::1',
  '',
  undefined,
])('%s is not', (address) => {
  expect(isThisMachine(address)).toBe(false)
})
