import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import sharp from 'sharp'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { placeholderOf } from '@/images/drawings/placeholder-of'

let folder: string
let placeholder: typeof import('@/images/drawings/placeholder')

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'drawings-'))
  vi.stubEnv('DRAWINGS_CACHE', folder)
  vi.stubEnv('DRAWINGS_VERSION', 'test')
  vi.stubEnv('PICTURES_PROCESS', resolve('src/images/apart-process.ts'))
  placeholder = await import('@/images/drawings/placeholder')
})
afterAll(async () => {
  vi.unstubAllEnvs()
  await rm(folder, { recursive: true })
})

const shown = { motif: 'purwaceng', dye: 'indigo-soga' } as const

test('a placeholder is 4:5 in each of its files, whole and in part, and no heavier than a phone should fetch', async () => {
  for (const [cut, heaviest] of [
    ['whole', [30_000, 65_000]],
    ['part', [25_000]],
  ] as const) {
    const { avif, still } = placeholder.placeholderPicture(shown, cut)
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

test('on a label it is the upper part as a JPEG, with the upper hem', async () => {
  const label = sharp(await placeholder.placeholderOnLabel(shown).bytes())
  expect(await label.metadata()).toMatchObject({ format: 'jpeg', width: 760, height: 688 })
  const undyed = async (top: number) => {
    const strip = await label.clone().extract({ left: 100, top, width: 560, height: 6 }).png().toBuffer()
    return (await sharp(strip).stats()).channels[2]?.mean ?? 0
  }
  // The hem is undyed cloth, lighter than the indigo ground beneath; the lower edge is cut through the field.
  expect(await undyed(0)).toBeGreaterThan(200)
  expect(await undyed(682)).toBeLessThan(200)
})

test('the same placeholder is the same bytes when drawn anew, and each dye is a file of its own', async () => {
  const [avif] = placeholder.placeholderPicture(shown, 'part').avif
  const first = await avif.bytes()
  await rm(join(folder, avif.file))
  expect((await avif.bytes()).equals(first)).toBe(true)
  const [other] = placeholder.placeholderPicture({ ...shown, dye: 'soga-tea' }, 'part').avif
  expect(other.file).not.toBe(avif.file)
})

test('entries of one motif and dye share one drawing, however many entries there are', () => {
  const all = Array.from({ length: 1000 }, (_, number) =>
    placeholderOf({ slug: `karya-${number}`, motif: 'tea', dye: 'soga-tea' }),
  )
  for (const cut of ['whole', 'part'] as const) {
    const files = all.flatMap((entry) => placeholder.placeholderPicture(entry, cut).avif)
    expect(new Set(files.map(({ file }) => file)).size).toBe(cut === 'whole' ? 2 : 1)
  }
})
