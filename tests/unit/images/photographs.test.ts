import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import sharp from 'sharp'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { flawOfPicture } from '@cms/check/picture'

let folder: string
let photographs: typeof import('@/images/photographs/files')
let versions: typeof import('@/images/photographs/versions')

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'photographs-'))
  vi.stubEnv('DRAWINGS_CACHE', join(folder, 'kept'))
  vi.stubEnv('DRAWINGS_VERSION', 'test')
  vi.stubEnv('PICTURES_PROCESS', resolve('src/images/apart-process.ts'))
  vi.stubEnv('MEDIA_FOLDER', folder)
  photographs = await import('@/images/photographs/files')
  versions = await import('@/images/photographs/versions')
})
afterAll(async () => {
  vi.unstubAllEnvs()
  await rm(folder, { recursive: true })
})

const red = { create: { width: 800, height: 600, channels: 3, background: '#c22' } } as const

/** As a telephone held upright leaves it: lying on its side, with where and by whom it was taken. */
const fromTelephone = () =>
  sharp(red)
    .withExif({
      IFD0: { Copyright: 'Ibu Percobaan' },
      IFD3: { GPSLatitudeRef: 'S', GPSLatitude: '7/1 24/1 0/1' },
    })
    .withMetadata({ orientation: 6 })
    .withXmp('<x:xmpmeta xmlns:x="adobe:ns:meta/"/>')
    .jpeg()
    .toBuffer()

test('a photograph is made upright, in widths that enlarge nothing, without anything a camera wrote', async () => {
  await writeFile(join(folder, 'Ibu & teh.jpg'), await fromTelephone())
  const { avif, jpeg, width, height } = await photographs.photographFiles('../media/Ibu & teh.jpg')
  expect([width, height]).toEqual([600, 800])
  expect(avif.map((file) => file.width)).toEqual([360, 540, 600])
  expect(jpeg.map((file) => file.width)).toEqual([540, 600])
  for (const picture of [...avif, ...jpeg]) {
    expect(picture.path).toMatch(/^\/foto\/ibu-teh-[0-9a-f]{12}-\d+\.(avif|jpg)$/)
    const made = await sharp(await picture.bytes()).metadata()
    expect([made.width, made.height]).toEqual([picture.width, Math.round((picture.width * 800) / 600)])
    expect([made.exif, made.xmp, made.iptc, made.orientation]).toEqual([
      undefined,
      undefined,
      undefined,
      undefined,
    ])
  }
})

test('a screenshot of a whole page passes the check, and is made of its middle', async () => {
  const name = 'layar.png'
  const band = (top: number, height: number, background: string) => ({
    input: { create: { width: 1080, height, channels: 3 as const, background } },
    top,
    left: 0,
  })
  await sharp({ create: { width: 1080, height: 17_000, channels: 3, background: '#fff' } })
    .composite([band(0, 6000, '#f00'), band(11_000, 6000, '#00f')])
    .png()
    .toFile(join(folder, name))
  expect(await flawOfPicture(join(folder, name))).toBeUndefined()
  const { avif, jpeg, width, height } = await photographs.photographFiles(`../media/${name}`)
  expect([width, height]).toEqual([1080, 4320])
  for (const picture of [...avif, ...jpeg]) {
    const made = sharp(await picture.bytes())
    const { width, height } = await made.metadata()
    expect([width, height]).toEqual([picture.width, picture.width * 4])
    const { channels } = await made.stats()
    expect(channels.map(({ mean }) => Math.round(mean))).toEqual([255, 255, 255])
  }
})

test('what shows through a transparent picture is paper', async () => {
  const none = { r: 0, g: 0, b: 0, alpha: 0 }
  await sharp({ create: { width: 40, height: 40, channels: 4, background: none } })
    .png()
    .toFile(join(folder, 'bening.png'))
  const { jpeg } = await photographs.photographFiles('../media/bening.png')
  const { channels } = await sharp(await jpeg[0]?.bytes()).stats()
  expect(channels.map(({ min }) => min)).toEqual([255, 255, 255])
})

test('another picture of the same name has another address, the same one the same bytes', async () => {
  const save = (background: string) =>
    sharp({ create: { ...red.create, background } })
      .jpeg()
      .toFile(join(folder, 'ganti.jpg'))
  await save('#383')
  const [first] = (await photographs.photographFiles('../media/ganti.jpg')).avif
  const bytes = await first?.bytes()
  await rm(join(folder, 'kept'), { recursive: true })
  expect(await first?.bytes()).toEqual(bytes)
  vi.resetModules()
  await save('#338')
  const again = await import('@/images/photographs/files')
  const [second] = (await again.photographFiles('../media/ganti.jpg')).avif
  expect(second?.path).toMatch(/^\/foto\/ganti-/)
  expect(second?.path).not.toBe(first?.path)
})

test('a photograph is decoded once for all its versions', async () => {
  await writeFile(join(folder, 'sekali.jpg'), await sharp(red).jpeg().toBuffer())
  const { avif, jpeg } = await photographs.photographFiles('../media/sekali.jpg')
  await avif[0]?.bytes()
  const kept = await readdir(join(folder, 'kept'))
  expect(kept).toEqual(expect.arrayContaining([...avif, ...jpeg].map(({ file }) => file)))
})

test('a picture that is not there is named', async () => {
  await expect(photographs.photographFiles('../media/tidak-ada.jpg')).rejects.toThrow(/tidak-ada\.jpg/)
})

test('a picture that cannot be opened is named, whether its head or its pixels are damaged', async () => {
  const png = await sharp(red).png().toBuffer()
  await writeFile(join(folder, 'kepala.png'), png.fill(0, 12, 40))
  await expect(photographs.photographFiles('../media/kepala.png')).rejects.toThrow(/kepala\.png is damaged/)
  const jpeg = await sharp(red).jpeg().toBuffer()
  await writeFile(join(folder, 'badan.jpg'), jpeg.subarray(0, jpeg.length * 0.7))
  const { avif } = await photographs.photographFiles('../media/badan.jpg')
  await expect(avif[0]?.bytes()).rejects.toThrow(/badan\.jpg is damaged/)
})

test('a photograph as wide as one of the widths is offered in it once', () => {
  const avif = versions.versionsOf(720).filter(({ as }) => 'avif' in as)
  expect(avif.map(({ width }) => width)).toEqual([360, 540, 720])
  expect(versions.versionsOf(200).map(({ width }) => width)).toEqual([200, 200])
})
