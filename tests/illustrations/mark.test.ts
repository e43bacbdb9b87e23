import { readFile } from 'node:fs/promises'
import { brotliCompressSync } from 'node:zlib'
import sharp from 'sharp'
import { expect, test } from 'vitest'
import { favicon, iconPng, icons, publicFile } from '../../scripts/icons.ts'
import { drawMark, type MarkVariant } from '../../src/illustrations/mark/index.ts'

const variants: MarkVariant[] = ['small', 'large', 'bleed']

const pixels = async (png: Buffer): Promise<{ data: Buffer; width: number; height: number }> => {
  const { data, info } = await sharp(png).ensureAlpha().raw().toBuffer({ resolveWithObject: true })
  return { data, width: info.width, height: info.height }
}

test('the committed favicon is what the script writes', async () => {
  expect(await readFile(publicFile('favicon.svg'), 'utf8')).toBe(favicon())
})

test.each(icons)('the committed $file is what the script writes', async ({ file, variant, size }) => {
  const committed = await pixels(await readFile(publicFile(file)))
  const written = await pixels(await iconPng(variant, size))
  expect([committed.width, committed.height]).toEqual([size, size])
  expect(committed.data.equals(written.data)).toBe(true)
})

test('at 16 px the fruit is light, and its hollow and the cloth around it are dark', async () => {
  const { data } = await pixels(await iconPng('small', 16))
  const light = (x: number, y: number): number => data[(y * 16 + x) * 4] ?? 0
  expect(light(8, 8)).toBeLessThan(110)
  expect(light(2, 2)).toBeLessThan(110)
  expect(light(8, 3)).toBeGreaterThan(180)
  expect(light(0, 8)).toBeGreaterThan(180)
})

test('a launcher may cut the bleeding mark to a circle without touching the fruit', async () => {
  const size = 128
  const { data } = await pixels(await iconPng('bleed', size))
  const corner = data[0] ?? 0
  for (let i = 0; i < size * size; i++) {
    const away = Math.hypot((i % size) - size / 2, Math.floor(i / size) - size / 2)
    if (away > size * 0.4) expect(Math.abs((data[i * 4] ?? 0) - corner)).toBeLessThan(8)
  }
})

test.each(variants)('the %s mark is small, whole and the same each time', (variant) => {
  const mark = drawMark(variant)
  expect(brotliCompressSync(mark).length).toBeLessThanOrEqual(1500)
  expect(mark).not.toMatch(/NaN|undefined| style=| id=/)
  expect(drawMark(variant)).toBe(mark)
})
