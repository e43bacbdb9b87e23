import { damaged, heic, outOfMemory } from './refused.ts'
import type { PictureKind } from '../../rules/picture-file/kind.ts'
import { targetSize } from './size.ts'

/** The page's ground in the light scheme, as every browser reads it; behind what is transparent. */
export const PAPER = '#f0f4ed'
const QUALITY = 0.82

/**
 * The picture drawn anew: upright, small enough, JPEG. Nothing of the file goes along but its colours, so neither
 * does the place where it was taken. Of a moving picture it is the first.
 * @throws Refused where the browser cannot open it, or lacks the memory
 */
export async function redraw(kind: PictureKind, bytes: Uint8Array<ArrayBuffer>): Promise<Blob> {
  // The type is the content's, since the file's own type comes from its name.
  const bitmap = await open(new Blob([bytes], { type: `image/${kind}` })).catch(() => {
    throw kind === 'heic' ? heic() : damaged()
  })
  const canvas = document.createElement('canvas')
  try {
    Object.assign(canvas, targetSize(bitmap))
    const pen = canvas.getContext('2d', { alpha: false })
    if (!pen) throw outOfMemory()
    pen.fillStyle = PAPER
    pen.fillRect(0, 0, canvas.width, canvas.height)
    pen.imageSmoothingQuality = 'high'
    pen.drawImage(bitmap, 0, 0, canvas.width, canvas.height)
    bitmap.close()
    const file = await new Promise<Blob | null>((done) => canvas.toBlob(done, 'image/jpeg', QUALITY))
    if (file?.type !== 'image/jpeg') throw outOfMemory()
    return file
  } finally {
    // Not left to the garbage collector: the next photograph needs the room.
    bitmap.close()
    canvas.width = canvas.height = 0
  }
}

const open = (file: Blob) => createImageBitmap(file, { imageOrientation: 'from-image' })
