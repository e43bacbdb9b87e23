import { expect, test, vi } from 'vitest'
import { pixelsOnce } from '@/images/share/pixels-once'

const pixels = { width: 1, height: 1, data: new Uint8Array(4) }
const decode = vi.fn(async () => pixels)
const ask = (name: string) => pixelsOnce(name, decode)

test('a picture is decoded once for the cards that show it about the same time', async () => {
  await Promise.all([ask('one'), ask('one'), ask('two')])
  expect(decode).toHaveBeenCalledTimes(2)
})

test('few pictures are held, those that were asked for last', async () => {
  for (let number = 0; number < 15; number++) {
    await ask(`other ${number}`)
    await ask('one')
  }
  decode.mockClear()
  await ask('one')
  expect(decode).toHaveBeenCalledTimes(0)
  await ask('two')
  expect(decode).toHaveBeenCalledTimes(1)
})

test('a picture that could not be decoded is tried again', async () => {
  decode.mockRejectedValueOnce(new Error('damaged'))
  await expect(ask('broken')).rejects.toThrow('damaged')
  expect(await ask('broken')).toBe(pixels)
})
