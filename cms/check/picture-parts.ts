import type { PictureKind } from '../rules/picture-file/kind.ts'
import { isRemark, partsOf } from '../rules/jpeg.ts'

/**
 * Whether every byte of a picture's file belongs to what it shows: only parts that pixels or colours need, and
 * nothing behind the last one. The format's specification says what each part is for; parts that are not listed are
 * refused.
 */
export function isBare(kind: PictureKind, bytes: Buffer): boolean {
  if (kind === 'jpeg') return isBareJpeg(bytes)
  if (kind === 'png') return isBarePng(bytes)
  if (kind === 'webp') return isBareWebp(bytes)
  return kind !== 'avif' || isBareAvif(bytes)
}

/** Tables, frames and scans besides the segments that `isRemark` judges (ITU-T T.81, table B.1). */
const CODED = new Set([
  ...[0xc0, 0xc1, 0xc2, 0xc3, 0xc4, 0xc5, 0xc6, 0xc7, 0xc9, 0xca, 0xcb, 0xcc, 0xcd, 0xce, 0xcf],
  ...[0xda, 0xdb, 0xdc, 0xdd],
])

/** Cameras pad the file with zeros after the end; they reveal nothing. */
function isBareJpeg(bytes: Buffer): boolean {
  const { segments, end } = partsOf(bytes)
  return (
    end !== undefined &&
    bytes.subarray(end).every((byte) => byte === 0) &&
    segments.every(
      (segment) =>
        CODED.has(segment.marker) ||
        ((segment.marker === 0xfe || (segment.marker >= 0xe0 && segment.marker <= 0xef)) &&
          !isRemark(bytes, segment)),
    )
  )
}

/** Pixels, and what they need to be shown (PNG, third edition, table 7): no text, no time, no private chunk. */
const PNG_CHUNKS = new Set(
  'IHDR PLTE IDAT IEND tRNS cHRM gAMA iCCP sBIT sRGB cICP mDCV cLLI bKGD hIST pHYs'.split(' '),
)

function isBarePng(bytes: Buffer): boolean {
  for (let at = 8; at + 12 <= bytes.length;) {
    const name = bytes.toString('latin1', at + 4, at + 8)
    if (!PNG_CHUNKS.has(name)) return false
    at += 12 + bytes.readUInt32BE(at)
    if (name === 'IEND') return at === bytes.length
  }
  return false
}

/** WebP container specification: pixels, alpha and a profile. */
const WEBP_CHUNKS = new Set(['VP8 ', 'VP8L', 'VP8X', 'ALPH', 'ICCP'])

function isBareWebp(bytes: Buffer): boolean {
  let at = 12
  while (at + 8 <= bytes.length) {
    if (!WEBP_CHUNKS.has(bytes.toString('latin1', at, at + 4))) return false
    const size = bytes.readUInt32LE(at + 4)
    at += 8 + size + (size % 2)
  }
  return at === bytes.length && bytes.readUInt32LE(4) + 8 === bytes.length
}

/** ISO/IEC 14496-12 and 23008-12: at the top the description and its data; in it no item but pictures. */
const AVIF_BOXES = new Set(['ftyp', 'meta', 'mdat'])
const META_BOXES = new Set(['hdlr', 'pitm', 'iloc', 'iinf', 'iref', 'iprp', 'idat', 'dinf', 'grpl'])

function isBareAvif(bytes: Buffer): boolean {
  const top = boxesIn(bytes, 0, bytes.length)
  const meta = top?.find(({ name }) => name === 'meta')
  // Version and flags stand before the first inner box.
  const inner = meta && boxesIn(bytes, meta.start + 4, meta.end)
  return Boolean(
    top?.every(({ name }) => AVIF_BOXES.has(name)) && inner?.every(({ name }) => META_BOXES.has(name)),
  )
}

/** The boxes of a stretch, which fill it without a gap; else undefined. */
function boxesIn(bytes: Buffer, first: number, limit: number) {
  const boxes: { name: string; start: number; end: number }[] = []
  let at = first
  while (at + 8 <= limit) {
    const short = bytes.readUInt32BE(at)
    if (short === 1 && at + 16 > limit) return undefined
    const size = short === 1 ? Number(bytes.readBigUInt64BE(at + 8)) : short === 0 ? limit - at : short
    const head = short === 1 ? 16 : 8
    if (size < head || at + size > limit) return undefined
    boxes.push({ name: bytes.toString('latin1', at + 4, at + 8), start: at + head, end: at + size })
    at += size
  }
  return at === limit ? boxes : undefined
}
