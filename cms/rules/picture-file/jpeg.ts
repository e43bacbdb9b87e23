import type { Header } from './header.ts'

/** Frame headers: SOF0 to SOF15 without DHT, JPG and DAC, which share the range (ITU-T T.81, table B.1). */
const isFrame = (marker: number) =>
  marker >= 0xc0 && marker <= 0xcf && marker !== 0xc4 && marker !== 0xc8 && marker !== 0xcc

const SCAN = 0xda
const END = 0xd9

/** Walks from marker to marker, and through the coded pixels, up to the end of the first picture. */
export function jpeg(file: DataView): Header {
  const header: Header = { width: 0, height: 0, moving: false, whole: false }
  let at = 2
  for (;;) {
    const marker = markerAt(file, at)
    if (marker === undefined) return header
    at = marker.after
    if (marker.code === END) return { ...header, whole: true }
    if (isFrame(marker.code)) {
      header.height = Math.max(header.height, file.getUint16(at + 3))
      header.width = Math.max(header.width, file.getUint16(at + 5))
    }
    if (at + 2 > file.byteLength) return header
    at += file.getUint16(at)
    if (marker.code === SCAN) at = endOfScan(file, at)
  }
}

/** 0xFF may be repeated before a marker. Undefined where there is none, or the file is over. */
function markerAt(file: DataView, start: number): { code: number; after: number } | undefined {
  let at = start
  if (at >= file.byteLength || file.getUint8(at) !== 0xff) return undefined
  while (at < file.byteLength && file.getUint8(at) === 0xff) at++
  return at < file.byteLength ? { code: file.getUint8(at), after: at + 1 } : undefined
}

/** Among coded pixels 0xFF is followed by 0, by a restart marker, or ends them. */
function endOfScan(file: DataView, start: number): number {
  const bytes = new Uint8Array(file.buffer, file.byteOffset, file.byteLength)
  for (let at = bytes.indexOf(0xff, start); at !== -1; at = bytes.indexOf(0xff, at + 1)) {
    const next = bytes[at + 1] ?? 0
    if (next !== 0 && next !== 0xff && !(next >= 0xd0 && next <= 0xd7)) return at
  }
  return bytes.length
}
