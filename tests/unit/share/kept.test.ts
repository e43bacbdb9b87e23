import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import type { CardPicture } from '@/images/share/picture'
import sharp from 'sharp'
import { cardSize, frameSize } from '@/images/share/size'

let folder: string
let kept: typeof import('@/images/share/kept')

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'cards-'))
  vi.stubEnv('DRAWINGS_CACHE', folder)
  vi.stubEnv('DRAWINGS_VERSION', 'test')
  vi.stubEnv('CARDS_VERSION', 'test')
  vi.stubEnv('PICTURES_PROCESS', resolve('src/images/apart-process.ts'))
  kept = await import('@/images/share/kept')
})
afterAll(async () => {
  vi.unstubAllEnvs()
  await rm(folder, { recursive: true })
})

const words = { title: 'Teh', place: 'Lipursari', siteName: 'Pulang Berkarya' }
const { width, height } = frameSize
const red = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}"><rect width="100%" height="100%" fill="red"/></svg>`
const source = vi.fn(async () => ({ svg: red }))
const picture = (name: string): CardPicture => ({ layout: 'frame', picture: name, source })
const draw = (title: string, name: string) =>
  kept.cardBytes('/og/uji.jpg', { ...words, title }, picture(name))

test('a card is drawn once for each title and picture, and then read', async () => {
  const first = await draw('Teh', 'kain-1')
  expect(await sharp(first).metadata()).toMatchObject({ format: 'jpeg', ...cardSize })
  expect((await draw('Teh', 'kain-1')).equals(first)).toBe(true)
  expect(source).toHaveBeenCalledTimes(1)
  expect((await draw('Teh hitam', 'kain-1')).equals(first)).toBe(false)
  await draw('Teh', 'kain-2')
  expect(source).toHaveBeenCalledTimes(3)
})

test('a card whose picture cannot be read says why, and the next one is drawn', async () => {
  source.mockResolvedValueOnce({ svg: 'no picture' })
  await expect(draw('Rusak', 'rusak')).rejects.toThrow(/unsupported image format/)
  expect((await draw('Rusak', 'kain-1')).length).toBeGreaterThan(1000)
})

test('a card that leaves a sign out says so, with its address', async () => {
  const warn = vi.spyOn(console, 'warn').mockReturnValue()
  await draw('Teh 🍵', 'kain-1')
  expect(warn).toHaveBeenCalledExactlyOnceWith(expect.stringMatching(/^\/og\/uji\.jpg leaves out 🍵/u))
  warn.mockRestore()
})
