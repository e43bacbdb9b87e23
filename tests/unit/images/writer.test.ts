import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { answering } from '@/images/dev-server'
import { addressOf, publishTo, srcset } from '@/images/register'
import { writerInto, type Writer } from '@/images/writer'

let folder: string
let writer: Writer
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'written-'))
  writer = writerInto(folder)
  publishTo(writer.add)
})
afterEach(async () => {
  publishTo(undefined)
  await rm(folder, { recursive: true })
})

const raster = (file: string, bytes = vi.fn(async () => Buffer.from(file))) => ({
  file,
  path: `/gambar/${file}`,
  width: 360,
  bytes,
})

test('whoever asks for the address of a picture publishes it, and nothing else is written', async () => {
  const [one, two, unasked] = [raster('one.avif'), raster('two.avif'), raster('unasked.avif')]
  expect(srcset([one, two])).toBe('/gambar/one.avif 360w, /gambar/two.avif 360w')
  expect(await writer.finished()).toBe(2)
  expect((await readdir(join(folder, 'gambar'))).sort()).toEqual(['one.avif', 'two.avif'])
  expect(unasked.bytes).not.toHaveBeenCalled()
})

test('a picture that many pages show is made once', async () => {
  const shown = raster('often.avif')
  for (let page = 0; page < 50; page++) addressOf(shown)
  await writer.finished()
  addressOf(shown)
  expect(await writer.finished()).toBe(1)
  expect(shown.bytes).toHaveBeenCalledTimes(1)
})

test('a build stops and names every picture that a page shows and nobody can make', async () => {
  const broken = (file: string) =>
    raster(
      file,
      vi.fn(() => Promise.reject(new Error(`${file} is damaged`))),
    )
  addressOf(broken('a.avif'))
  addressOf(raster('good.avif'))
  addressOf(broken('b.avif'))
  await expect(writer.finished()).rejects.toThrow(
    /\/gambar\/a\.avif: a\.avif is damaged\n\/gambar\/b\.avif: b\.avif is damaged/,
  )
  expect(String(await readFile(join(folder, 'gambar', 'good.avif')))).toBe('good.avif')
})

test('few are made at once, however many wait', async () => {
  let [now, most] = [0, 0]
  for (let number = 0; number < 40; number++)
    addressOf(
      raster(
        `${number}.avif`,
        vi.fn(async () => {
          most = Math.max(most, ++now)
          await new Promise((resolve) => setTimeout(resolve, 1))
          now--
          return Buffer.of()
        }),
      ),
    )
  expect(await writer.finished()).toBe(40)
  expect(most).toBeLessThan(9)
})

test('a picture that is asked for just as the last one ends is made, too', async () => {
  for (let steps = 0; steps < 20; steps++) {
    const late = raster('late.avif')
    const { add, finished } = writerInto(folder)
    for (let number = 0; number < 16; number++)
      add(
        raster(
          `${number}.avif`,
          vi.fn(() => Promise.reject(new Error('no ink'))),
        ),
      )
    for (let step = 0; step < steps; step++) await undefined
    add(late)
    await expect(finished()).rejects.toThrow('no ink')
    expect(late.bytes, `after ${steps} steps`).toHaveBeenCalledTimes(1)
  }
})

/** What `npm start` answers: the type and the words, or "not mine". */
const asked = (answer: ReturnType<typeof answering>['answer'], url: string) =>
  new Promise<string>((resolve, reject) => {
    let type = ''
    answer(
      { url } as never,
      {
        setHeader: (_: string, value: string) => (type = value),
        end: (bytes: Buffer) => resolve(`${type} ${bytes}`),
      } as never,
      (error) => (error ? reject(error) : resolve('not mine')),
    )
  })

test('npm start draws a picture when it is asked for, and leaves every other address to the pages', async () => {
  const { publish, answer } = answering()
  publishTo(publish)
  const shown = raster('teh.avif')
  expect(await asked(answer, '/gambar/teh.avif')).toBe('not mine')
  addressOf(shown)
  expect(shown.bytes).not.toHaveBeenCalled()
  expect(await asked(answer, '/gambar/teh.avif?t=1')).toBe('image/avif teh.avif')
  expect(await asked(answer, '/produk/')).toBe('not mine')
  addressOf(
    raster(
      'rusak.avif',
      vi.fn(() => Promise.reject(new Error('no ink'))),
    ),
  )
  await expect(asked(answer, '/gambar/rusak.avif')).rejects.toThrow('no ink')
})
