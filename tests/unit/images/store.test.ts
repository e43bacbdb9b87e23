import { mkdtemp, readdir, readFile, rm, truncate, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'

let folder: string
let store: typeof import('@/images/store')

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'store-'))
  vi.stubEnv('DRAWINGS_CACHE', folder)
  vi.stubEnv('DRAWINGS_VERSION', 'test')
  store = await import('@/images/store')
})
afterAll(async () => {
  vi.unstubAllEnvs()
  await rm(folder, { recursive: true })
})

test('what is made together is made once, however many ask at once and afterwards', async () => {
  const make = vi.fn(async () => [Buffer.from('one'), Buffer.from('two')])
  const ask = (name: string) => store.keptTogether(['one', 'two'], name, make)
  const [one, two] = await Promise.all([ask('one'), ask('two')])
  expect([String(one), String(two), String(await ask('two'))]).toEqual(['one', 'two', 'two'])
  expect(make).toHaveBeenCalledTimes(1)
})

test('what fails is not kept, and is tried again', async () => {
  const make = vi.fn<() => Buffer>().mockImplementationOnce(() => {
    throw new Error('no ink')
  })
  make.mockImplementation(() => Buffer.from('drawn'))
  await expect(store.kept('again', make)).rejects.toThrow('no ink')
  expect(await readdir(folder)).not.toContain('again')
  expect(String(await store.kept('again', make))).toBe('drawn')
})

const damages: Record<string, (path: string) => Promise<void>> = {
  truncated: (path) => truncate(path, 20),
  emptied: (path) => truncate(path, 0),
  altered: async (path) => {
    const bytes = await readFile(path)
    bytes[bytes.length - 1] = (bytes.at(-1) ?? 0) ^ 1
    await writeFile(path, bytes)
  },
}

test.each(Object.entries(damages))(
  'a kept file that was %s is made anew, and then read',
  async (name, damage) => {
    const make = vi.fn(() => Buffer.from('a picture of many bytes'))
    await store.kept(name, make)
    await damage(join(folder, name))
    expect(String(await store.kept(name, make))).toBe('a picture of many bytes')
    expect(make).toHaveBeenCalledTimes(2)
    expect(String(await store.kept(name, make))).toBe('a picture of many bytes')
    expect(make).toHaveBeenCalledTimes(2)
  },
)
