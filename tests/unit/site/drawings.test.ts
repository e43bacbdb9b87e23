import { mkdtemp, readdir, rm, stat, truncate } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import sharp from 'sharp'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'

let folder: string
let store: typeof import('@/drawings/store')
let plates: typeof import('@/drawings/plates')

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'drawings-'))
  vi.stubEnv('DRAWINGS_CACHE', folder)
  vi.stubEnv('DRAWINGS_VERSION', 'test')
  store = await import('@/drawings/store')
  plates = await import('@/drawings/plates')
})
afterAll(async () => {
  vi.unstubAllEnvs()
  await rm(folder, { recursive: true })
})

test('a picture is made once, however many requests come at once and later', async () => {
  const make = vi.fn(async () => [Buffer.from('one'), Buffer.from('two')])
  const ask = (name: string) => store.keptTogether(['one', 'two'], name, make)
  const [one, two] = await Promise.all([ask('one'), ask('two')])
  expect([String(one), String(two), String(await ask('two'))]).toEqual(['one', 'two', 'two'])
  expect(make).toHaveBeenCalledTimes(1)
})

test('a failure is not stored, and the next request tries again', async () => {
  const make = vi.fn<() => Buffer>().mockImplementationOnce(() => {
    throw new Error('no ink')
  })
  make.mockImplementation(() => Buffer.from('drawn'))
  await expect(store.kept('again', make)).rejects.toThrow('no ink')
  expect(await readdir(folder)).not.toContain('again')
  expect(String(await store.kept('again', make))).toBe('drawn')
})

test('a stored file that is cut off is made again, not published', async () => {
  const make = vi.fn(() => Buffer.from('a drawing of some length'))
  const drawn = await store.kept('cut', make)
  for (const share of [0.99, 0.5, 0]) {
    await truncate(join(folder, 'cut'), Math.floor((await stat(join(folder, 'cut'))).size * share))
    expect(await store.kept('cut', make), `${share} of it`).toEqual(drawn)
  }
  expect(make).toHaveBeenCalledTimes(4)
  expect(await store.kept('cut', make)).toEqual(drawn)
  expect(make).toHaveBeenCalledTimes(4)
})

const cloth = { motif: 'purwaceng', dye: 'indigo-soga' } as const

test('a cloth is 4:5 in each of its files, whole and in part, and no heavier than a phone should fetch', async () => {
  for (const [cut, heaviest] of [
    ['whole', [30_000, 65_000]],
    ['part', [25_000]],
  ] as const) {
    const { avif, still } = plates.platePicture(cloth, 'uji', cut)
    const bytes = await Promise.all(avif.map((file) => file.bytes()))
    expect(bytes.map(({ length }, index) => length < (heaviest[index] ?? 0))).toEqual(
      heaviest.map(() => true),
    )
    for (const [file, format] of [...avif.map((file) => [file, 'heif'] as const), [still, 'jpeg'] as const]) {
      const { width, height, format: found } = await sharp(await file.bytes()).metadata()
      expect({ found, width, height }).toEqual({
        found: format,
        width: file.width,
        height: (file.width * 5) / 4,
      })
    }
  }
})

test('the same cloth is the same bytes when drawn anew, and another entry hangs another', async () => {
  const [avif] = plates.platePicture(cloth, 'uji', 'part').avif
  const first = await avif.bytes()
  await rm(join(folder, avif.file))
  expect((await avif.bytes()).equals(first)).toBe(true)
  expect(plates.platePicture(cloth, 'lain', 'part').avif[0].file).not.toBe(avif.file)
})
