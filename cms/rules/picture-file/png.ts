import type { Header } from './header.ts'

const nameOf = (file: DataView, at: number) =>
  String.fromCharCode(...Array.from({ length: 4 }, (_, index) => file.getUint8(at + index)))

/** Walks from chunk to chunk. Each carries a checksum of itself, so that damaged pixels are found as well. */
export function png(file: DataView): Header {
  const header: Header = {
    width: file.getUint32(16),
    height: file.getUint32(20),
    moving: false,
    whole: false,
  }
  let at = 8
  while (at + 12 <= file.byteLength) {
    const length = file.getUint32(at)
    const name = nameOf(file, at + 4)
    const checksum = at + 8 + length
    if (checksum + 4 > file.byteLength || crc32(file, at + 4, checksum) !== file.getUint32(checksum)) break
    // An animated PNG says so before its pixels begin.
    if (name === 'acTL') header.moving = true
    if (name === 'IEND') return { ...header, whole: true }
    at = checksum + 4
  }
  return header
}

/** The checksum of PNG and zip (ISO 3309), one step for each value of a byte. */
const STEPS = Uint32Array.from({ length: 256 }, (_, byte) => {
  let step = byte
  for (let bit = 0; bit < 8; bit++) step = step & 1 ? 0xedb88320 ^ (step >>> 1) : step >>> 1
  return step
})

function crc32(file: DataView, start: number, end: number): number {
  let sum = 0xffffffff
  for (let at = start; at < end; at++) {
    sum = (STEPS[(sum ^ file.getUint8(at)) & 0xff] ?? 0) ^ (sum >>> 8)
  }
  return (sum ^ 0xffffffff) >>> 0
}
