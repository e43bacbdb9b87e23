import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { crc32 } from 'node:zlib'
import sharp from 'sharp'
import { afterAll, expect, test } from 'vitest'
import { flawOfPicture } from '../../../cms/check/picture.ts'
import { animated, jpeg, png } from '../../hostile/pictures.ts'

const dir = mkdtempSync(join(tmpdir(), 'pictures-'))
afterAll(() => rmSync(dir, { recursive: true, force: true }))

/** What is said of a file with this content, in English. */
async function said(content: Buffer | string, name = 'foto.jpg') {
  const path = join(dir, name)
  writeFileSync(path, content)
  return (await flawOfPicture(path))?.problem.en
}

const plain = (width: number, height: number) =>
  sharp({ create: { width, height, channels: 3, background: '#864' } })

test('photographs of every kind stand, by their content', async () => {
  expect(await said(await jpeg())).toBeUndefined()
  expect(await said(await png(), 'FOTO.PNG')).toBeUndefined()
  expect(await said(await plain(800, 600).webp().toBuffer(), 'foto.webp')).toBeUndefined()
  expect(await said(await plain(800, 600).avif({ effort: 0 }).toBuffer(), 'foto.avif')).toBeUndefined()
})

test('the longer side decides whether it is a thumbnail', async () => {
  expect(await said(await jpeg(599, 599))).toContain('599 × 599')
  expect(await said(await jpeg(600, 100))).toBeUndefined()
  expect(await said(await jpeg(100, 600))).toBeUndefined()
})

test.each([
  ['nothing', ''],
  ['text', 'Bukan foto'],
  ['the beginning of a picture', '\u00FF\u00D8\u00FF\u00E0'],
])('%s is damaged, or no picture', async (_name, content) => {
  expect(await said(content)).toContain('damaged')
})

test('a file cut off near its end is damaged', async () => {
  for (const picture of [await jpeg(), await png()]) {
    expect(await said(picture.subarray(0, picture.length - 200))).toContain('damaged')
  }
})

test('a replaced file is looked at again', async () => {
  expect(await said(await jpeg())).toBeUndefined()
  expect(await said(await jpeg(100, 100))).toContain('too small')
})

test.each([
  [
    '<svg xmlns="http://www.w3.org/2000/svg" width="800" height="600"><rect width="9" height="9"/></svg>',
    'SVG',
  ],
  ['<!doctype html><script>alert(1)</script>', 'a web page'],
  ['\0\0\0\x18ftypmp42', 'a film'],
  ['%PDF-1.7', 'a document'],
  ['PK\x03\x04', 'a document'],
])('%j under the name of a photograph is told to be %s', async (content, kind) => {
  expect(await said(Buffer.from(content, 'latin1'))).toContain(kind)
})

test('a name that does not fit the content is only warned of', async () => {
  expect(await said(await png())).toContain('does not fit its content, PNG')
})

test('a moving picture is refused whatever it is called', async () => {
  expect(await said(await animated('gif', 2))).toContain('animated')
  expect(await said(await animated('webp', 2))).toContain('animated')
})

test('a picture of more pixels than can be opened safely is refused unopened', async () => {
  const bomb = await png(8, 8)
  bomb.writeUInt32BE(20_000, 16)
  bomb.writeUInt32BE(20_000, 20)
  bomb.writeUInt32BE(crc32(bomb.subarray(12, 29)), 29)
  expect(await said(bomb)).toContain('too many pixels')
})
