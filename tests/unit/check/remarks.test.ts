import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  truncateSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { crc32 } from 'node:zlib'
import sharp from 'sharp'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { toldApart } from '../../../cms/admin/photographs/unique-jpeg.ts'
import { BEGINNING, kindOf, type PictureKind } from '../../../cms/rules/picture-file/kind.ts'
import { flawOfPicture } from '../../../cms/check/picture.ts'
import { remarkIn } from '../../../cms/check/remarks.ts'
import { cleanPhotos } from '../../../cms/clean-photos.ts'
import { jpeg } from '../../hostile/pictures.ts'

let content: string
beforeEach(() => {
  content = mkdtempSync(join(tmpdir(), 'photographs-'))
  mkdirSync(join(content, 'media'))
})
afterEach(() => rmSync(content, { recursive: true, force: true }))

const path = (name: string) => join(content, 'media', name)
const said = async (name: string) => (await flawOfPicture(path(name)))?.problem.en

/** 800 × 600, its left half red: which side that is tells how it lies. */
const halves = () =>
  sharp({ create: { width: 800, height: 600, channels: 3, background: '#36c' } }).composite([
    { input: { create: { width: 400, height: 600, channels: 3, background: '#c33' } }, left: 0, top: 0 },
  ])

const gps = { IFD3: { GPSLatitudeRef: 'S', GPSLatitude: '7/1 21/1 0/1' } }
const xmp = '<x:xmpmeta xmlns:x="adobe:ns:meta/"><r exif:GPSLatitude="7,21S" xmlns:exif="x"/></x:xmpmeta>'
const withSegment = (marker: number, text: string) => async () => {
  const picture = await jpeg()
  const body = Buffer.from(text, 'latin1')
  const head = Buffer.from([0xff, marker, (body.length + 2) >> 8, (body.length + 2) & 0xff])
  return Buffer.concat([picture.subarray(0, 2), head, body, picture.subarray(2)])
}

const talkative: [string, string, string, () => Promise<Buffer>][] = [
  ['a place in EXIF', 'place', 'a.jpg', () => halves().jpeg().withExif(gps).toBuffer()],
  ['a place in a WebP', 'place', 'a.webp', () => halves().webp().withExif(gps).toBuffer()],
  ['a place in an AVIF', 'place', 'a.avif', () => halves().avif({ effort: 0 }).withExif(gps).toBuffer()],
  ['a place in a PNG', 'place', 'a.png', () => halves().png().withExif(gps).toBuffer()],
  ['a place in XMP', 'place', 'a.jpg', () => halves().jpeg().withXmp(xmp).toBuffer()],
  [
    'a device',
    'notes',
    'a.jpg',
    () =>
      halves()
        .jpeg()
        .withExif({ IFD0: { Model: 'HP' } })
        .toBuffer(),
  ],
  ['a turn', 'on its side', 'a.jpg', () => halves().jpeg().withMetadata({ orientation: 6 }).toBuffer()],
  ['an author in IPTC', 'notes', 'a.jpg', withSegment(0xed, 'Photoshop 3.0\x008BIM\x04\x04\0\0\0\0\0\0')],
  ['a maker’s segment', 'notes', 'a.jpg', withSegment(0xe5, 'Samsung')],
  ['a remark', 'notes', 'a.jpg', withSegment(0xfe, 'Potret Bu Uji di rumahnya')],
  [
    'a film behind it',
    'notes',
    'a.jpg',
    async () => Buffer.concat([await jpeg(), Buffer.from('....ftypmp42')]),
  ],
]

/** Bytes put into a file at a place, or at its end. */
const spliced = (bytes: Buffer, at: number, more: Buffer) =>
  Buffer.concat([bytes.subarray(0, at), more, bytes.subarray(at)])

const chunk = (name: string, words: string) => {
  const body = Buffer.from(name + words, 'latin1')
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)]
  length.writeUInt32BE(words.length)
  sum.writeUInt32BE(crc32(body))
  return Buffer.concat([length, body, sum])
}

const box = (name: string, words: string) => {
  const length = Buffer.alloc(4)
  length.writeUInt32BE(8 + words.length)
  return Buffer.concat([length, Buffer.from(name + words, 'latin1')])
}

const WORDS = 'Rumah Bu Uji'
const still = {
  jpg: () => halves().jpeg().toBuffer(),
  png: () => halves().png().toBuffer(),
  webp: () => halves().webp().toBuffer(),
  avif: () => halves().avif({ effort: 0 }).toBuffer(),
}

talkative.push(
  [
    'a second picture behind the first',
    'notes',
    'a.jpg',
    async () => Buffer.concat([await still.jpg(), await halves().jpeg().withExif(gps).toBuffer()]),
  ],
  [
    'EXIF behind the pixels',
    'notes',
    'a.jpg',
    async () => {
      const picture = await still.jpg()
      const words = Buffer.from('\xff\xe1\x00\x08Exif\0\0', 'latin1')
      return spliced(picture, picture.length - 2, words)
    },
  ],
  ['a word in JFIF', 'notes', 'a.jpg', withSegment(0xe0, `JFIF\0\x01\x01\0\0\x01\0\x01\0\0${WORDS}`)],
  ['a private chunk', 'notes', 'a.png', async () => spliced(await still.png(), 33, chunk('raHa', WORDS))],
  [
    'a time in a PNG',
    'notes',
    'a.png',
    async () => spliced(await still.png(), 33, chunk('tIME', '\x07\xea\x01\x01\x01\x01\x01')),
  ],
  [
    'bytes behind a PNG',
    'notes',
    'a.png',
    async () => Buffer.concat([await still.png(), Buffer.from(WORDS)]),
  ],
  [
    'bytes behind a WebP',
    'notes',
    'a.webp',
    async () => Buffer.concat([await still.webp(), Buffer.from(WORDS)]),
  ],
  [
    'a private chunk in a WebP',
    'notes',
    'a.webp',
    async () => {
      const file = Buffer.concat([
        await still.webp(),
        Buffer.from('raHa\x0c\0\0\0', 'latin1'),
        Buffer.from(WORDS),
      ])
      file.writeUInt32LE(file.length - 8, 4)
      return file
    },
  ],
  [
    'a private box in an AVIF',
    'notes',
    'a.avif',
    async () => Buffer.concat([await still.avif(), box('uuid', WORDS)]),
  ],
  [
    'bytes behind an AVIF',
    'notes',
    'a.avif',
    async () => Buffer.concat([await still.avif(), Buffer.from('Bu Uji')]),
  ],
)

test('a file too large to be opened is refused by its bytes, before it is read', async () => {
  writeFileSync(path('a.jpg'), '')
  truncateSync(path('a.jpg'), 87_000_000)
  expect(await said('a.jpg')).toBe('This file is too large: 87 MB; the most is 3 MB.')
  truncateSync(path('a.jpg'), 3_000_001)
  expect(await said('a.jpg')).toContain('3.1 MB')
})

test.each(talkative)('%s is refused, and cleaning mends it', async (_name, kind, name, make) => {
  writeFileSync(path(name), await make())
  expect(await said(name)).toContain(kind)
  expect(await cleanPhotos(content)).toEqual({ cleaned: [name], broken: [] })
  expect(await said(name)).toBeUndefined()
  expect(await cleanPhotos(content)).toEqual({ cleaned: [], broken: [] })
})

test('a cleaned picture stands upright in its colours', async () => {
  const p3 = await halves()
    .withIccProfile('p3')
    .jpeg()
    .withExif({ IFD0: { Orientation: '6' } })
    .toBuffer()
  writeFileSync(
    path('a.jpg'),
    await sharp(p3).keepIccProfile().withMetadata({ orientation: 6 }).jpeg().toBuffer(),
  )
  const shown = await sharp(readFileSync(path('a.jpg')))
    .autoOrient()
    .toColourspace('srgb')
    .raw()
    .toBuffer()
  await cleanPhotos(content)
  const bytes = readFileSync(path('a.jpg'))
  expect(await sharp(bytes).metadata()).toMatchObject({ width: 600, height: 800, hasProfile: true })
  const now = await sharp(bytes).toColourspace('srgb').raw().toBuffer()
  const apart = now.reduce((sum, value, index) => sum + Math.abs(value - (shown[index] ?? 0)), 0)
  expect(now).toHaveLength(shown.length)
  expect(apart / now.length).toBeLessThan(2)
})

test('print colours become sRGB and are not inverted', async () => {
  const cmyk = await halves().toColourspace('cmyk').withIccProfile('cmyk').jpeg().withExif(gps).toBuffer()
  writeFileSync(path('a.jpg'), cmyk)
  await cleanPhotos(content)
  const [red = 0, , blue = 0] = await sharp(readFileSync(path('a.jpg')))
    .raw()
    .toBuffer()
  expect(red - blue).toBeGreaterThan(60)
})

test('what is clean stays as it is, byte by byte; what is no picture is left alone', async () => {
  const [picture, drawing] = [await halves().withIccProfile('p3').jpeg().toBuffer(), '<svg/>']
  writeFileSync(path('a.jpg'), picture)
  writeFileSync(path('b.svg'), drawing)
  expect(await cleanPhotos(content)).toEqual({ cleaned: [], broken: [] })
  expect(readFileSync(path('a.jpg')).equals(picture)).toBe(true)
  expect(readFileSync(path('b.svg'), 'utf8')).toBe(drawing)
})

test('a picture that cannot be opened is named and kept', async () => {
  const whole = await halves().jpeg().withExif(gps).toBuffer()
  writeFileSync(path('a.jpg'), whole.subarray(0, whole.length / 2))
  expect(await cleanPhotos(content)).toEqual({ cleaned: [], broken: ['a.jpg'] })
  expect(readFileSync(path('a.jpg'))).toHaveLength(Math.floor(whole.length / 2))
})

test('what the CMS uploads holds its name and nothing else, even where the browser wrote EXIF', async () => {
  const drawn = await halves()
    .jpeg()
    .withExif({ IFD0: { Software: 'Peramban' } })
    .toBuffer()
  const file = await toldApart(new Blob([new Uint8Array(drawn)], { type: 'image/jpeg' }), 'keripik-abcde.jpg')
  writeFileSync(path('keripik-abcde.jpg'), Buffer.from(await file.arrayBuffer()))
  expect(await said('keripik-abcde.jpg')).toBeUndefined()
})

test('no picture of this repository tells more than it shows', async () => {
  const root = join(import.meta.dirname, '../../..')
  const files = ['content', 'docs', 'public'].flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
      .filter((file) => /\.(?:jpe?g|png|webp|avif)$/iu.test(file))
      .map((file) => join(root, folder, file)),
  )
  expect(files.length).toBeGreaterThan(10)
  const found: string[] = []
  for (const file of files) {
    const bytes = readFileSync(file)
    const remark = await remarkIn(kindOf(bytes.subarray(0, BEGINNING)) as PictureKind, bytes)
    if (remark) found.push(`${file}: ${remark.problem.en}`)
  }
  expect(found).toEqual([])
})
