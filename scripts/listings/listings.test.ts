import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { tell, type GitHub } from './issue.ts'
import { linksIn, type Link } from './links.ts'
import { markdownOf, reportOf, type Report, type Row } from './report.ts'
import { round } from './round.ts'
import { startTokopedia } from './tokopedia.ts'

let tokopedia: Awaited<ReturnType<typeof startTokopedia>>
let folder: string
beforeEach(async () => {
  tokopedia = await startTokopedia()
  folder = mkdtempSync(join(tmpdir(), 'listings-'))
})
afterEach(() => {
  tokopedia.stop()
  rmSync(folder, { recursive: true })
})

const link = (name: string): Link => ({
  url: tokopedia.url(name),
  kind: 'listing',
  file: `products/${name}.id.md`,
})

function go(names: string[], more: { interval?: number; bound?: number } = {}) {
  return round({
    links: names.map(link),
    memory: join(folder, 'listings.json'),
    interval: 1,
    bound: 60_000,
    manner: {
      isOurs: ({ origin }) => origin === tokopedia.origin,
      userAgent: 'penguji',
      // Long where an answer comes: this machine may be busy.
      patience: names.includes('lambat') ? 400 : 10_000,
    },
    ...more,
  })
}

const signOf = async (name: string) => (await go([name])).memories[tokopedia.url(name)]?.sign

test.for([
  ['hidup', 'alive'],
  ['garis', 'alive'],
  ['hilang', 'gone'],
  ['ditolak', 'blocked'],
  ['ramai', 'blocked'],
  ['putus', 'blocked'],
  ['lambat', 'slow'],
  ['rusak', 'broken'],
  ['bisu', 'broken'],
  ['ragu', 'broken'],
  ['garing', 'broken'],
  ['keluar', 'broken'],
  ['putar', 'broken'],
  ['banjir', 'alive'],
] as const)('"%s" is read as %s', async ([name, sign]) => {
  expect(await signOf(name)).toBe(sign)
})

test('a server that is not there is broken, not gone', async () => {
  tokopedia.stop()
  expect(await signOf('hidup')).toBe('broken')
})

test('requests keep their distance, redirects too, say who asks, and bring no cookie back', async () => {
  const began = performance.now()
  await go(['hidup', 'garis', 'hilang'], { interval: 100 })
  // Four requests, three pauses; a timer may ring a millisecond early.
  expect(performance.now() - began).toBeGreaterThan(295)
  expect(tokopedia.asked.map(({ headers }) => headers['user-agent'])).toEqual(Array(4).fill('penguji'))
  expect(tokopedia.asked.filter(({ headers }) => headers.cookie !== undefined)).toEqual([])
})

test('a redirect out of Tokopedia is not followed, and one in circles soon ends', async () => {
  await go(['keluar', 'putar'])
  expect(tokopedia.asked.map(({ path }) => path)).toEqual(['/toko/keluar', ...Array(4).fill('/toko/putar')])
})

test('a round that ran out of time goes on where it was, and asks nothing twice', async () => {
  const names = ['satu', 'dua', 'tiga', 'empat']
  const first = await go(names, { interval: 60, bound: 90 })
  expect(first.stopped).toBe('time')
  const asked = tokopedia.asked.length
  expect(asked).toBeGreaterThan(0)
  expect(asked).toBeLessThan(4)
  expect((await go(names)).stopped).toBeUndefined()
  expect(tokopedia.asked.map(({ path }) => path)).toEqual(names.map((name) => `/toko/${name}`))
})

test('after three links in a row that were turned away the others are left in peace', async () => {
  const { stopped, memories } = await go(['ditolak', 'putus', 'ramai', 'hidup'])
  expect(stopped).toBe('turned away')
  expect(memories[tokopedia.url('hidup')]).toBeUndefined()
})

test('a damaged results file is ignored', async () => {
  writeFileSync(join(folder, 'listings.json'), '{"')
  expect(await signOf('hidup')).toBe('alive')
})

test('only links that visitors meet are asked: no sample, no draft, nothing that is no longer made', () => {
  const toko = 'https://www.tokopedia.com/toko'
  const facts: Record<string, string> = {
    'products/nyata': `listing: ${toko}/keripik`,
    'products/contoh': 'listing: https://www.tokopedia.com/search?q=keripik\nsample: true',
    'products/draf': `listing: ${toko}/draf\ndraft: true`,
    'products/berhenti': `listing: ${toko}/berhenti\navailability: discontinued`,
    'products/belum': 'title: Belum ada',
    'groups/melati': `shop: ${toko}`,
  }
  for (const [name, fact] of Object.entries(facts)) {
    mkdirSync(join(folder, name, '..'), { recursive: true })
    writeFileSync(join(folder, `${name}.id.md`), `---\n${fact}\n---\n`)
  }
  expect(linksIn(folder)).toEqual([
    { url: toko, kind: 'shop', file: 'groups/melati.id.md' },
    { url: `${toko}/keripik`, kind: 'listing', file: 'products/nyata.id.md' },
  ])
})

test('the report names each link under what was seen of it', async () => {
  const names = ['hidup', 'hilang', 'lambat']
  const report = reportOf([...names, 'nanti'].map(link), await go(names))
  expect(report.rows.map(({ sign }) => sign)).toEqual(['alive', 'gone', 'slow', 'unasked'])
  expect(markdownOf(report).match(/^## .*$/gmu)).toEqual([
    '## gone: 1',
    '## slow: 1',
    '## unasked: 1',
    '## alive: 1',
  ])
  expect(markdownOf({ rows: [] })).toContain('No published entry leads to Tokopedia.')
})

test('the command ends with 0 and leaves its report; only wrong arguments are an error', () => {
  const run = (...args: string[]) =>
    spawnSync(process.execPath, [join(import.meta.dirname, 'run.ts'), ...args], {
      cwd: folder,
      encoding: 'utf8',
    })
  expect(run('--content', join(folder, 'tidak-ada')).status).toBe(0)
  expect(JSON.parse(readFileSync(join(folder, '.cache/listings/report.json'), 'utf8'))).toEqual({ rows: [] })
  expect(run('--minutes', 'nol')).toMatchObject({ status: 2, stderr: expect.stringContaining('above 0') })
  expect(run('--cepat').status).toBe(2)
})

test('the dead links have one issue: opened, then written anew, and left alone by a round that saw none', () => {
  const row = (sign: Row['sign']): Row => ({ ...link('hilang'), sign, why: '' })
  const issues: { number: number; body: string }[] = []
  const gh: GitHub = (args, input = '') => {
    const [subject, verb, which] = args
    if (subject === 'issue' && verb === 'create') issues.push({ number: 7, body: input })
    if (subject === 'issue' && verb === 'edit')
      for (const issue of issues) if (issue.number === Number(which)) issue.body = input
    return subject === 'issue' && verb === 'list'
      ? JSON.stringify(issues.map(({ number }) => ({ number })))
      : ''
  }
  const report = (...signs: Row['sign'][]): Report => ({ rows: signs.map(row) })
  expect(tell(report('alive', 'blocked', 'broken'), gh)).toBe('nothing')
  expect(tell(report('gone'), gh)).toBe('opened')
  expect(tell(report('gone', 'gone'), gh)).toBe('rewritten')
  expect(tell(report('blocked', 'unasked'), gh)).toBe('nothing')
  expect(issues).toEqual([{ number: 7, body: expect.stringContaining('## gone: 2') }])
})
