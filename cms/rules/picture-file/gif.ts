import type { Header } from './header.ts'

const PICTURE = 0x2c
const EXTENSION = 0x21

/** Walks from block to block up to the second picture. `whole` means that the first one is complete. */
export function gif(file: DataView): Header {
  const header: Header = {
    width: file.getUint16(6, true),
    height: file.getUint16(8, true),
    moving: false,
    whole: false,
  }
  let at = 13 + sizeOfColours(file.getUint8(10))
  while (at < file.byteLength) {
    const block = file.getUint8(at)
    if (block === EXTENSION) {
      at = endOfData(file, at + 2)
    } else if (block === PICTURE) {
      if (header.whole) return { ...header, moving: true }
      if (at + 10 > file.byteLength) return header
      at = endOfData(file, at + 11 + sizeOfColours(file.getUint8(at + 9)))
      header.whole = at <= file.byteLength
    } else {
      return header
    }
  }
  return header
}

/** A table of colours follows where the highest bit is set; the lowest three tell how many. */
const sizeOfColours = (flags: number) => (flags & 0x80 ? 3 * 2 ** ((flags & 7) + 1) : 0)

/** Data comes in pieces of up to 255 bytes, each with its length before it; 0 ends them. Infinity if none does. */
function endOfData(file: DataView, start: number): number {
  let at = start
  while (at < file.byteLength) {
    const length = file.getUint8(at)
    if (length === 0) return at + 1
    at += 1 + length
  }
  return Infinity
}
