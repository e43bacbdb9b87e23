import { expect, test } from 'vitest'
import { contactFrom } from '../../../src/security/contact.ts'
import { securityText } from '../../../src/security/file.ts'

test('security.txt says where to write, until when, in which languages', () => {
  const changed = new Date('2026-01-31T23:59:59Z')
  expect(securityText({ contact: 'mailto:a@contoh.example', site: 'https://contoh.example', changed })).toBe(
    `Contact: mailto:a@contoh.example
Expires: 2027-01-30T23:59:59Z
Preferred-Languages: id, en
Canonical: https://contoh.example/.well-known/security.txt
`,
  )
})

test.each(['mailto:a@contoh.example', 'https://contoh.example/lapor', 'tel:+62-286-1'])(
  '%s is a contact',
  (contact) => {
    expect(contactFrom({ SECURITY_CONTACT: ` ${contact} ` })).toEqual({ ok: true, value: contact })
  },
)

test.each([{}, { SECURITY_CONTACT: ' ' }])('without one, %o, nobody is named', (environment) => {
  expect(contactFrom(environment)).toEqual({ ok: true, value: undefined })
})

test.each([
  'a@contoh.example',
  'http://contoh.example',
  'mailto:a',
  'https://a b',
  'mailto:a@b.c\nContact: x',
])('%j is refused with what to write', (contact) => {
  const verdict = contactFrom({ SECURITY_CONTACT: contact })
  expect(verdict.ok).toBe(false)
  if (!verdict.ok) expect(verdict.fix.en).toContain('mailto:')
})
