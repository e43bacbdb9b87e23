import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import sharp from 'sharp'
import { afterAll, describe, expect, test } from 'vitest'
import { headerOf } from '../../../cms/rules/picture-file/header.ts'
import { kindOf, type OtherKind, type PictureKind } from '../../../cms/rules/picture-file/kind.ts'
import { look } from '../../../cms/admin/photographs/look.ts'
import { notAPhotograph, Refused } from '../../../cms/admin/photographs/refused.ts'
import { SMALLEST } from '../../../cms/rules/picture-size.ts'
import { flawOfPicture } from '../../../cms/check/picture.ts'
import { animated, jpeg, png } from '../../hostile/pictures.ts'

const plain = (width: number, height: number) =>
  sharp({ create: { width, height, channels: 3, background: '#864' } })
const avif = (width: number, height: number) => plain(width, height).avif({ effort: 0 }).toBuffer()

const samples: Record<string, [PictureKind, () => Promise<Buffer>]> = {
  'a JPEG': ['jpeg', () => jpeg(700, 500)],
  'a progressive JPEG': ['jpeg', () => plain(700, 500).jpeg({ progressive: true }).toBuffer()],
  'a JPEG with a thumbnail and a place': [
    'jpeg',
    () =>
      plain(700, 500)
        .jpeg()
        .withExif({ IFD3: { GPSLatitudeRef: 'S' } })
        .toBuffer(),
  ],
  'a JPEG with restart markers': ['jpeg', async () => restarting(await jpeg(700, 500))],
  'a PNG': ['png', () => png(700, 500)],
  'a GIF': ['gif', () => plain(700, 500).gif().toBuffer()],
  'a WebP': ['webp', () => plain(700, 500).webp().toBuffer()],
  'a lossless WebP': ['webp', () => plain(700, 500).webp({ lossless: true }).toBuffer()],
  'an extended WebP': [
    'webp',
    () =>
      plain(700, 500)
        .webp()
        .withExif({ IFD0: { Make: 'Contoh' } })
        .toBuffer(),
  ],
  'an AVIF': ['avif', () => avif(700, 500)],
}

/** Bytes that mean something among coded pixels and nothing to their end. */
function restarting(file: Buffer): Buffer {
  const end = file.lastIndexOf(Buffer.from([0xff, 0xd9]))
  return Buffer.concat([
    file.subarray(0, end),
    Buffer.from([0xff, 0xd0, 0xff, 0x00, 0xff, 0xd7]),
    file.subarray(end),
  ])
}

describe.each(Object.entries(samples))('%s', (_name, [kind, make]) => {
  test('is recognised, whole, and of its size', async () => {
    const file = await make()
    expect(kindOf(file)).toBe(kind)
    expect(headerOf(kind, file)).toEqual({ width: 700, height: 500, moving: false, whole: true })
  })

  test('has more behind it than it needs, as motion photos do', async () => {
    const file = Buffer.concat([await make(), Buffer.alloc(5000, 0xff)])
    expect(headerOf(kind, file)).toMatchObject({ width: 700, height: 500 })
  })

  test('is never whole when it is cut off, and never throws', async () => {
    const file = await make()
    for (const share of [0, 0.01, 0.05, 0.2, 0.5, 0.9, 0.99]) {
      expect(headerOf(kind, file.subarray(0, Math.floor(file.length * share)))?.whole ?? false).toBe(false)
    }
  })
})

test('moving pictures are known before they are opened', async () => {
  expect(headerOf('gif', await animated('gif', 2))).toMatchObject({ moving: true, whole: true })
  expect(headerOf('webp', await animated('webp', 2))).toMatchObject({ moving: true, whole: true })
})

test('a PNG whose pixels were damaged is not whole', async () => {
  const file = await png(700, 500)
  file.writeUInt8(file.readUInt8(file.length - 200) ^ 1, file.length - 200)
  expect(headerOf('png', file)?.whole).toBe(false)
})

const text = (signs: string) => Buffer.from(signs, 'latin1')
const brand = (name: string) => text(`\0\0\0\x14ftyp${name}\0\0\0\0${name}`)

test.each<[string, Buffer, string]>([
  ['an HEIC', brand('heic'), 'heic'],
  ['a film', brand('isom'), 'video'],
  ['an iPhone film', brand('qt  '), 'video'],
  ['an AVI', text('RIFF....AVI LIST'), 'video'],
  ['a sound', text('RIFF....WAVEfmt '), 'unknown'],
  ['a page', text('\n<!DOCTYPE html><html>'), 'web page'],
  ['a drawing', text('<?xml version="1.0"?><svg xmlns="x">'), 'svg'],
  ['a PDF', text('%PDF-1.7'), 'document'],
  ['a Word file', text('PK\x03\x04'), 'document'],
  ['a raw photograph', text('II*\0'), 'tiff'],
  ['a bitmap', text('BM......'), 'bmp'],
  ['text', text('Halo'), 'unknown'],
  ['nothing', text(''), 'nothing'],
])('%s is known by its content', (_name, file, kind) => {
  expect(kindOf(file)).toBe(kind)
})

test('what is no photograph is refused in sentences that say what to do', () => {
  const others: OtherKind[] = [
    'video',
    'svg',
    'web page',
    'document',
    'tiff',
    'bmp',
    'psd',
    'nothing',
    'unknown',
  ]
  for (const kind of others) expect(notAPhotograph(kind).message).toMatch(/^[A-Z].+\. .+\.$/)
  expect(notAPhotograph('video').message).toContain('video')
})

const dir = mkdtempSync(join(tmpdir(), 'photographs-'))
afterAll(() => rmSync(dir, { recursive: true, force: true }))

/** The sentences of the content check, and those in the browser. */
async function both(kind: PictureKind, file: Buffer) {
  const path = join(dir, `foto.${kind}`)
  writeFileSync(path, file)
  const flaw = await flawOfPicture(path)
  try {
    look(kind, file)
    return { check: flaw && `${flaw.problem.id} ${flaw.fix.id}`, here: undefined }
  } catch (error) {
    if (!(error instanceof Refused)) throw error
    return { check: flaw && `${flaw.problem.id} ${flaw.fix.id}`, here: error.message }
  }
}

test('what is too small for the content check is too small here, in the same words', async () => {
  const small = await both('jpeg', await jpeg(400, SMALLEST - 1))
  expect(small.here).toContain(`400 × ${SMALLEST - 1}`)
  expect(small.here).toBe(small.check)
  expect(await both('jpeg', await jpeg(400, SMALLEST))).toEqual({ check: undefined, here: undefined })
})

test('what is cut off for the content check is cut off here', async () => {
  for (const [kind, file] of [
    ['jpeg', await jpeg()],
    ['png', await png()],
  ] as const) {
    const { check, here } = await both(kind, file.subarray(0, file.length - 200))
    expect(check).toContain('rusak')
    expect(here).toContain('rusak')
  }
})

test('a picture of more pixels than the device can hold is refused unopened', async () => {
  const file = await plain(5100, 5000).png().toBuffer()
  expect(() => look('png', file, 2)).toThrow('5100 × 5000')
  expect(look('png', file, 4)).toMatchObject({ width: 5100 })
})

test('an HEIC without a size is left to its own sentence', () => {
  expect(() => look('heic', brand('heic'))).toThrow('HEIC')
})
