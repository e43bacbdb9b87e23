import type { Header } from './header.ts'

interface Box {
  name: string
  /** First byte of the content, and the byte after the last. `end` may lie beyond the file. */
  start: number
  end: number
}

/** Boxes that hold other boxes on the way to the sizes, with the bytes before the first of them. */
const WAY: Record<string, number> = { meta: 4, iprp: 0, ipco: 0 }

/** AVIF and HEIC: boxes within boxes (ISO/IEC 14496-12). The largest `ispe` is the whole picture, smaller ones its tiles. */
export function boxes(file: DataView): Header {
  const outer = [...boxesIn(file, 0, file.byteLength)]
  const sizes = outer.flatMap((box) => sizesIn(file, box))
  return {
    width: Math.max(0, ...sizes.map(({ width }) => width)),
    height: Math.max(0, ...sizes.map(({ height }) => height)),
    moving: /^(?:avis|hevc|hevx|msf1)$/.test(nameAt(file, 8)),
    whole: outer.some(({ name }) => name === 'mdat') && outer.every(({ end }) => end <= file.byteLength),
  }
}

function sizesIn(file: DataView, { name, start, end }: Box): { width: number; height: number }[] {
  if (name === 'ispe') return [{ width: file.getUint32(start + 4), height: file.getUint32(start + 8) }]
  const before = WAY[name]
  if (before === undefined) return []
  return [...boxesIn(file, start + before, Math.min(end, file.byteLength))].flatMap((box) =>
    sizesIn(file, box),
  )
}

function* boxesIn(file: DataView, first: number, limit: number): Generator<Box> {
  let at = first
  while (at + 8 <= limit) {
    const short = file.getUint32(at)
    const name = nameAt(file, at + 4)
    // 1: the size stands after the name, in eight bytes; 0: up to the end of the file.
    const size = short === 1 ? Number(file.getBigUint64(at + 8)) : short === 0 ? limit - at : short
    const head = short === 1 ? 16 : 8
    if (size < head) return
    yield { name, start: at + head, end: at + size }
    at += size
  }
}

const nameAt = (file: DataView, at: number) =>
  String.fromCharCode(...Array.from({ length: 4 }, (_, index) => file.getUint8(at + index)))
