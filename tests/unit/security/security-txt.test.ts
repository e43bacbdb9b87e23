import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { expect, onTestFinished, test } from 'vitest'
import { contactFrom } from '../../../src/security/contact.ts'
import { securityText } from '../../../src/security/file.ts'
import { securityTxt } from '../../../src/security/integration.ts'

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

test('a build writes the file where there is a contact, for a year from the day it is told', () => {
  const text = built({ SECURITY_CONTACT: 'mailto:a@contoh.example', SOURCE_DATE_EPOCH: '1767225599' })
  expect(text).toContain('Expires: 2026-12-30T23:59:59Z\n')
  expect(text).toContain('Canonical: https://contoh.example/')
})

// Not in a copy without its history.
test.runIf(existsSync('.git'))('a repository tells the day, the same to every build', () => {
  const contact = { SECURITY_CONTACT: 'mailto:a@contoh.example' }
  expect(built(contact)).toMatch(/^Expires: \d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/m)
  expect(built(contact)).toBe(built(contact))
})

test('a build without a contact writes none, and one with half a contact stops', () => {
  expect(built({})).toBeUndefined()
  expect(() => built({ SECURITY_CONTACT: 'a@contoh.example' })).toThrow('mailto:')
})

/** What a build lays at the address. */
function built(environment: Record<string, string>): string | undefined {
  const folder = mkdtempSync(join(tmpdir(), 'security-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  const { hooks } = securityTxt(environment)
  const calls = {
    'astro:config:setup': { command: 'build' },
    'astro:config:done': { config: { site: 'https://contoh.example' } },
    'astro:build:done': { dir: pathToFileURL(`${folder}/`), logger: { info: () => undefined } },
  } as const
  for (const [name, given] of Object.entries(calls)) void hooks[name as keyof typeof calls]?.(given as never)
  const file = join(folder, '.well-known/security.txt')
  return existsSync(file) ? readFileSync(file, 'utf8') : undefined
}
