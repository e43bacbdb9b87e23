import { headerOf, type Header } from '../../rules/picture-file/header.ts'
import type { PictureKind } from '../../rules/picture-file/kind.ts'
import { damaged, heic, tooManyPixels, tooSmall } from './refused.ts'
import { SMALLEST } from '../../rules/picture-size.ts'
import { mostPixels } from './size.ts'

/**
 * Judges a picture by its file, before a pixel is decoded: a small file can hold more pixels than a phone has memory.
 * @param memory GiB of the device, where the browser tells it
 * @throws Refused
 */
export function look(kind: PictureKind, bytes: Uint8Array, memory?: number): Header {
  const header = headerOf(kind, bytes)
  if (!header) throw kind === 'heic' ? heic() : damaged()
  const { width, height, whole } = header
  if (width * height > mostPixels(memory)) throw tooManyPixels(width, height)
  if (!whole) throw damaged()
  if (Math.max(width, height) < SMALLEST) throw tooSmall(width, height)
  return header
}
