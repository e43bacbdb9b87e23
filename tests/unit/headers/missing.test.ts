import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { headersFile } from '../../../src/headers/file.ts'
import { rulesFor } from '../../../src/headers/rules.ts'
import { serveAsNetlify, type NetlifyServer } from '../../netlify/serve.ts'

const DAY = 24 * 60 * 60
const files = ['/foto/a', '/gambar/a', '/_astro/a', '/pagefind/index/a', '/pagefind/fragment/a', '/404.html']

let folder: string
let netlify: NetlifyServer
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'missing-'))
  for (const file of files) {
    await mkdir(dirname(join(folder, file)), { recursive: true })
    await writeFile(join(folder, file), 'there')
  }
  const rules = rulesFor({ files, pages: new Map(), drawings: [], cms: undefined })
  await writeFile(join(folder, '_headers'), headersFile(rules))
  netlify = await serveAsNetlify(folder)
})
afterAll(async () => {
  await netlify.close()
  await rm(folder, { recursive: true })
})

/** Seconds an answer is used without asking again, and seconds it may be shown after that while it is asked for. */
async function keptFor(address: string): Promise<{ status: number; fresh: number; stale: number }> {
  const { status, headers } = await fetch(netlify.origin + address)
  const said = headers.get('cache-control') ?? ''
  expect(said).not.toContain('immutable')
  const seconds = (name: string) => Number(new RegExp(`${name}=(\\d+)`).exec(said)?.[1] ?? 0)
  return { status, fresh: seconds('max-age'), stale: seconds('stale-while-revalidate') }
}

// A host gives a missing file the headers of its folder, and browsers keep a 404 as long as they are told.
test.each(files.filter((file) => file !== '/404.html'))(
  '%s is kept, and its absence a day at most',
  async (file) => {
    const missing = await keptFor(`${file}-that-is-missing`)
    expect(missing.status).toBe(404)
    expect(missing.fresh).toBeLessThanOrEqual(DAY)
    const there = await keptFor(file)
    expect(there.status).toBe(200)
    expect(there.fresh + there.stale).toBeGreaterThanOrEqual(365 * DAY)
  },
)
