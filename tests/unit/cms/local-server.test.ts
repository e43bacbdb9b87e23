import { expect, test } from 'vitest'
import { isOwnPage, isThisMachine } from '../../../cms/local-server.ts'

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

test.each([
  undefined,
  'http://localhost:4321',
  'http://127.0.0.1:5000',
  'http://[::1]:4321',
  'https://localhost',
])('a request of %s may save', (origin) => {
  expect(isOwnPage(origin)).toBe(true)
})

test.each([
  'https://example.org',
  'http://localhost.example.org',
  'http://localhost:4321.example.org',
  'null',
  '',
])('a request of "%s" may not', (origin) => {
  expect(isOwnPage(origin)).toBe(false)
})
