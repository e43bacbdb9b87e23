import { mkdir, mkdtemp, readdir, readFile, rm, utimes } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { forgetUnused, onPostBuild, onPreBuild } from '../../../netlify/keep-pictures/index.js'

let folder: string
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'keep-'))
  vi.stubEnv('DRAWINGS_CACHE', folder)
  vi.stubEnv('DRAWINGS_VERSION', 'test')
})
afterAll(async () => {
  vi.unstubAllEnvs()
  await rm(folder, { recursive: true })
})

test('what a build asks for is kept for the next, what it does not ask for is forgotten', async () => {
  const { kept } = await import('@/images/store')
  const old = new Date(Date.now() - 60_000)
  for (const name of ['asked', 'unused']) {
    await kept(name, () => Buffer.from(name))
    await utimes(join(folder, name), old, old)
  }
  const start = Date.now() - 1000
  expect(String(await kept('asked', () => Buffer.from('made anew')))).toBe('asked')
  expect(await forgetUnused(folder, start)).toEqual(['unused'])
  expect(await readdir(folder)).toEqual(['asked'])
})

test('Netlify is asked to bring back and to keep the same folders, and finds the plugin', async () => {
  const cache = { restore: vi.fn(async () => true), save: vi.fn(async () => true) }
  const elsewhere = process.cwd()
  const empty = join(folder, 'empty')
  await mkdir(empty)
  process.chdir(empty)
  try {
    await onPreBuild({ utils: { cache } })
    await onPostBuild({ utils: { cache } })
  } finally {
    process.chdir(elsewhere)
  }
  expect(cache.restore).toHaveBeenCalledWith(['.cache/drawings', '.cache/fonts'])
  expect(cache.save.mock.calls).toEqual(cache.restore.mock.calls)
  expect(await readFile('netlify.toml', 'utf8')).toContain('package = "/netlify/keep-pictures"')
  expect(await readFile('netlify/keep-pictures/manifest.yml', 'utf8')).toContain('name: ')
})
