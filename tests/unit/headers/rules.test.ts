import { expect, test } from 'vitest'
import { headersFile } from '../../../src/headers/file.ts'
import { rulesFor, type Rule } from '../../../src/headers/rules.ts'
import { factsOf } from '../../../src/manifest/facts.ts'

const cms = "default-src 'none'; style-src 'unsafe-inline'"
const injected = '<script>alert(1)</script>'
const pages: Record<string, string> = {
  '/index.html': '<head><style>a{}</style></head>',
  '/cari/index.html': '<head><style>b{}</style></head>',
  '/404.html': `<head>${injected}</head><body>${injected}</body>`,
  '/admin/index.html': '<head><style>c{}</style></head>',
  '/_astro/x.js': '',
}
const rules = (connected: string | undefined, site = pages) =>
  rulesFor({
    files: Object.keys(site),
    pages: new Map(
      Object.entries(site)
        .filter(([file]) => file.endsWith('.html'))
        .map(([file, html]) => [file.replace('index.html', ''), factsOf(html)]),
    ),
    drawings: [],
    cms: connected,
  })

const policyOf = (all: Rule[], path: string) =>
  all.find((rule) => rule.path === path)?.headers['Content-Security-Policy']
const directive = (policy: string | undefined, name: string) =>
  policy
    ?.split('; ')
    .find((each) => each.startsWith(`${name} `))
    ?.slice(name.length + 1)

test('a visitor’s page runs scripts of this site alone, whatever stands in the output', () => {
  const policy = policyOf(rules(cms), '/*')
  expect(directive(policy, 'default-src')).toBe("'none'")
  expect(directive(policy, 'script-src')).toBe("'self'")
  expect(directive(policy, 'frame-ancestors')).toBe("'none'")
  expect(policy).not.toMatch(/unsafe|http|\*|connect-src/)
})

test('an injected script changes no header', () => {
  const clean = { ...pages, '/404.html': '<head></head><body></body>' }
  expect(rules(cms)).toEqual(rules(cms, clean))
})

test('the search page alone may run WebAssembly', () => {
  const all = rules(cms)
  expect(directive(policyOf(all, '/cari/*'), 'script-src')).toBe("'self' 'wasm-unsafe-eval'")
  const others = all.filter(({ path }) => path !== '/cari/*')
  expect(headersFile(others)).not.toContain('wasm')
})

test('the CMS has its own policy, which no page may frame, and opens the window in which one signs in', () => {
  const all = rules(cms)
  for (const path of ['/admin/', '/admin/index.html']) {
    expect(policyOf(all, path)).toBe(`${cms}; frame-ancestors 'none'`)
    const { headers } = all.find((rule) => rule.path === path) ?? { headers: {} }
    expect(headers).toMatchObject({ 'Cross-Origin-Opener-Policy': 'same-origin-allow-popups' })
  }
})

test('a CMS that is not connected is a page as strict as any other', () => {
  const all = rules(undefined)
  expect(policyOf(all, '/admin/')).toBeUndefined()
  expect(directive(policyOf(all, '/admin/*'), 'style-src')).toMatch(/^'sha256-\S+'$/)
  expect(headersFile(all)).not.toContain('unsafe-inline')
})

test('there is no rule for what was not built', () => {
  expect(rules(undefined).map(({ path }) => path)).toEqual(['/*', '/admin/*', '/cari/*', '/_astro/*'])
})
