import { mkdir, mkdtemp, readdir, readFile, rm, truncate, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { readWhole, writeWhole } from '@/images/whole-file'

const bytes = Buffer.from('a picture of some bytes')
let folder: string
let path: string

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'whole-'))
  path = join(folder, 'picture.avif')
})
beforeEach(() => writeWhole(path, bytes))
afterAll(() => rm(folder, { recursive: true }))

test('what was written is read, and begins as the picture does', async () => {
  expect(await readWhole(path)).toEqual(bytes)
  expect((await readFile(path)).subarray(0, bytes.length)).toEqual(bytes)
  expect(await readdir(folder)).toEqual(['picture.avif'])
})

test('no bytes at all are a file too', async () => {
  await writeWhole(path, Buffer.of())
  expect(await readWhole(path)).toEqual(Buffer.of())
})

test('a file that is not there is none', async () => {
  expect(await readWhole(join(folder, 'none'))).toBeUndefined()
})

test('cut off anywhere, it is none', async () => {
  const { length } = await readFile(path)
  for (let left = length - 1; left >= 0; left -= 1) {
    await truncate(path, left)
    expect(await readWhole(path), `${left} bytes`).toBeUndefined()
  }
})

test('with one byte changed anywhere, or one more, it is none', async () => {
  const kept = await readFile(path)
  for (let place = 0; place < kept.length; place += 1) {
    const other = Buffer.from(kept)
    other.writeUInt8(other.readUInt8(place) ^ 1, place)
    await writeFile(path, other)
    expect(await readWhole(path), `byte ${place}`).toBeUndefined()
  }
  await writeFile(path, Buffer.concat([kept, Buffer.of(0)]))
  expect(await readWhole(path)).toBeUndefined()
})

test('a disk that fills up with zeros in its place, it is none', async () => {
  await writeFile(path, Buffer.alloc(4096))
  expect(await readWhole(path)).toBeUndefined()
})

test('a write that fails leaves nothing beside', async () => {
  const taken = join(folder, 'taken')
  await mkdir(join(taken, 'inside'), { recursive: true })
  await expect(writeWhole(taken, bytes)).rejects.toThrow()
  expect((await readdir(folder)).sort()).toEqual(['picture.avif', 'taken'])
})
