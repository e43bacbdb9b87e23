import { readFile, stat } from 'node:fs/promises'
import { headerOf } from '../rules/picture-file/header.ts'
import { BEGINNING, kindOf, type Kind, type PictureKind } from '../rules/picture-file/kind.ts'
import type { Finding } from '../rules/finding.ts'
import { MOST_BYTES, MOST_PIXELS, SMALLEST } from '../rules/picture-size.ts'
import type { Advice } from '../rules/validation.ts'
import {
  animated,
  damaged,
  notAPhoto,
  otherSuffix,
  tooHeavy,
  tooManyPixels,
  tooSmall,
} from './picture-words.ts'
import { remarkIn } from './remarks.ts'

export type PictureFlaw = Advice & Pick<Finding, 'level'>

/** Kinds that every visitor's browser, or the build, can open, with the suffixes they go by. */
const SUFFIXES: Partial<Record<Kind, RegExp>> = {
  jpeg: /\.jpe?g$/iu,
  png: /\.png$/iu,
  webp: /\.webp$/iu,
  avif: /\.avif$/iu,
}

/**
 * Returns why a picture cannot be used, or advice. Reads only the file's bytes and decodes nothing: the kind of file
 * regardless of its name, how many pixels it would unpack to, whether it is complete, and what else is stored in it.
 */
export async function flawOfPicture(path: string): Promise<PictureFlaw | undefined> {
  // Checked before reading, since the file may be larger than the memory.
  const size = await stat(path).then(
    (file) => file.size,
    () => 0,
  )
  if (size > MOST_BYTES) return { level: 'error', ...tooHeavy(size) }
  const bytes = await readFile(path).catch(() => Buffer.of())
  const kind = kindOf(bytes.subarray(0, BEGINNING))
  const error = refusal(kind, bytes) ?? (await remarkIn(kind as PictureKind, bytes).catch(() => damaged))
  if (error) return { level: 'error', ...error }
  return SUFFIXES[kind]?.test(path) ? undefined : { level: 'warning', ...otherSuffix(kind) }
}

function refusal(kind: Kind, bytes: Buffer): Advice | undefined {
  if (kind === 'gif') return animated
  if (!SUFFIXES[kind]) return kind === 'nothing' || kind === 'unknown' ? damaged : notAPhoto(kind)
  const header = headerOf(kind as PictureKind, bytes)
  if (!header) return damaged
  const { width, height, moving, whole } = header
  if (width * height > MOST_PIXELS) return tooManyPixels(width, height)
  if (moving) return animated
  if (!whole) return damaged
  return Math.max(width, height) < SMALLEST ? tooSmall(width, height) : undefined
}
