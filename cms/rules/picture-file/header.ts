import { boxes } from './boxes.ts'
import { gif } from './gif.ts'
import { jpeg } from './jpeg.ts'
import { png } from './png.ts'
import { webp } from './webp.ts'
import type { PictureKind } from './kind.ts'

/** What a picture's header says, read without decoding a pixel. */
export interface Header {
  /** Pixels as they are stored, before the file's own rotation. */
  width: number
  height: number
  /** Animated: more than one picture. */
  moving: boolean
  /** The file is complete. A browser silently shows the beginning of a cut-off file. */
  whole: boolean
}

const readers: Record<PictureKind, (file: DataView) => Header> = {
  jpeg,
  png,
  gif,
  webp,
  avif: boxes,
  heic: boxes,
}

/** The header of a file of this kind; undefined where it has no size, or breaks off before it. */
export function headerOf(kind: PictureKind, bytes: Uint8Array): Header | undefined {
  try {
    const header = readers[kind](new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength))
    return header.width > 0 && header.height > 0 ? header : undefined
  } catch (error) {
    // A DataView throws where somebody reads beyond its end.
    if (error instanceof RangeError) return undefined
    throw error
  }
}
