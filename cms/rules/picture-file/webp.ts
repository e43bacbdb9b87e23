import type { Header } from './header.ts'

const ANIMATION = 0b10

/** The first chunk tells the size: plain, lossless, or extended (Google's WebP container specification). */
export function webp(file: DataView): Header {
  return {
    ...sizeOf(file),
    moving: file.getUint8(15) === X && (file.getUint8(20) & ANIMATION) !== 0,
    whole: file.getUint32(4, true) + 8 <= file.byteLength,
  }
}

const X = 'X'.charCodeAt(0)
const L = 'L'.charCodeAt(0)

function sizeOf(file: DataView): { width: number; height: number } {
  const form = file.getUint8(15)
  if (form === X) return { width: uint24(file, 24) + 1, height: uint24(file, 27) + 1 }
  if (form === L) {
    const packed = file.getUint32(21, true)
    return { width: (packed & 0x3fff) + 1, height: ((packed >>> 14) & 0x3fff) + 1 }
  }
  return { width: file.getUint16(26, true) & 0x3fff, height: file.getUint16(28, true) & 0x3fff }
}

const uint24 = (file: DataView, at: number) => file.getUint16(at, true) + file.getUint8(at + 2) * 65536
