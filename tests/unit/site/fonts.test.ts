import { mkdtemp, readdir, readFile, rm, truncate, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { keepFont } from '../../../src/fonts/font-cache.ts'

let folder: string
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'fonts-'))
})
afterAll(() => rm(folder, { recursive: true }))

/** The head of a WOFF2 file of that length, and nothing in it. */
function font(length: number): Buffer {
  const file = Buffer.alloc(length)
  file.write('wOF2')
  file.writeUInt32BE(length, 8)
  return file
}

test('a font is cut once, and again where only a part of it is left', async () => {
  const path = join(folder, 'new', 'petrona.woff2')
  const make = vi.fn(async () => font(100))
  await keepFont(path, make)
  await keepFont(path, make)
  expect(make).toHaveBeenCalledTimes(1)
  for (const left of [99, 50, 10, 0]) {
    await truncate(path, left)
    await keepFont(path, make)
    expect(await readFile(path), `${left} bytes`).toEqual(font(100))
  }
  await writeFile(path, Buffer.alloc(100))
  await keepFont(path, make)
  expect(await readFile(path)).toEqual(font(100))
  expect(make).toHaveBeenCalledTimes(6)
  expect(await readdir(join(folder, 'new'))).toEqual(['petrona.woff2'])
})
