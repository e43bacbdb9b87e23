import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import type { CardPicture } from '@/share/card/picture'
import { frameSize } from '@/drawings/card-size'

let folder: string
let kept: typeof import('@/share/card/kept')

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'cards-'))
  vi.stubEnv('DRAWINGS_CACHE', folder)
  vi.stubEnv('DRAWINGS_VERSION', 'test')
  vi.stubEnv('CARDS_VERSION', 'test')
  kept = await import('@/share/card/kept')
})
afterAll(async () => {
  vi.unstubAllEnvs()
  await rm(folder, { recursive: true })
})

const words = { title: 'Teh', place: 'Lipursari', siteName: 'Pulang Berkarya' }
const pixels = vi.fn(async () => ({
  ...frameSize,
  data: Buffer.alloc(frameSize.width * frameSize.height * 3),
}))
const picture = (name: string): CardPicture => ({
  layout: 'frame',
  alt: () => 'Kain',
  name: async () => name,
  pixels,
})
const draw = (title: string, name: string) =>
  kept.cardBytes('/og/uji.jpg', { ...words, title }, picture(name))

test('a card is drawn once for each title and picture, and then read', async () => {
  const first = await draw('Teh', 'kain-1')
  expect((await draw('Teh', 'kain-1')).equals(first)).toBe(true)
  expect(pixels).toHaveBeenCalledTimes(1)
  await draw('Teh hitam', 'kain-1')
  await draw('Teh', 'kain-2')
  expect(pixels).toHaveBeenCalledTimes(3)
})

test('a card that leaves a sign out says so, with its address', async () => {
  const warn = vi.spyOn(console, 'warn').mockReturnValue()
  await draw('Teh 🍵', 'kain-1')
  expect(warn).toHaveBeenCalledExactlyOnceWith(expect.stringMatching(/^\/og\/uji\.jpg leaves out 🍵/u))
  warn.mockRestore()
})
