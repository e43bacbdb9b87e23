import sharp from 'sharp'
import { expect, test } from 'vitest'
import { toldApart } from '../../../cms/admin/photographs/unique-jpeg.ts'

test('the same photograph under two names is two files that show the same', async () => {
  const red = { create: { width: 60, height: 40, channels: 3, background: '#a33' } } as const
  const jpeg = new Blob([new Uint8Array(await sharp(red).jpeg().toBuffer())], { type: 'image/jpeg' })
  const bytes = async (name: string) => Buffer.from(await (await toldApart(jpeg, name)).arrayBuffer())
  const [one, other] = [await bytes('depan-abcde.jpg'), await bytes('dekat-abcde.jpg')]
  expect(one.equals(other)).toBe(false)
  const pixels = (picture: Buffer | ArrayBuffer) => sharp(picture).raw().toBuffer()
  expect(await pixels(one)).toEqual(await pixels(await jpeg.arrayBuffer()))
  expect(await pixels(other)).toEqual(await pixels(one))
  expect(await sharp(one).metadata()).toMatchObject({ format: 'jpeg', width: 60, height: 40 })
})
