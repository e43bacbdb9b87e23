import type { Pixels, Sheet } from './content.ts'
import { cardSize } from './size.ts'

const { width, height } = cardSize
const OPAQUE = 255

/** Cards whose pixels nobody needs now. Fresh memory of this size costs five times what it costs to draw on it. */
const spare: Uint32Array[] = []

/**
 * Lays the picture at the upper left corner of a card and the sheet of words over it. Most of a sheet hides the
 * picture or shows it wholly, so whole pixels are moved, and only the edges of letters are mixed: 1 ms, where the
 * renderer of the words takes 20 for a picture.
 * @param use is given the card's pixels as RGBA, which belong to another card afterwards
 */
export async function withCard<Result>(
  picture: Pixels,
  sheet: Sheet,
  words: Uint8Array,
  use: (card: Uint8Array) => Promise<Result>,
): Promise<Result> {
  const card = spare.pop() ?? new Uint32Array(width * height)
  try {
    layOver(card, picture, sheet, words)
    return await use(new Uint8Array(card.buffer))
  } finally {
    spare.push(card)
  }
}

function layOver(card: Uint32Array, picture: Pixels, sheet: Sheet, words: Uint8Array): void {
  card.fill(0)
  const beneath = inWords(picture.data)
  for (let y = 0; y < Math.min(picture.height, height); y++)
    card.set(beneath.subarray(y * picture.width, (y + 1) * picture.width), y * width)
  const above = inWords(words)
  for (let y = 0; y < sheet.height; y++) {
    let to = y * width + sheet.left
    for (let from = y * sheet.width; from < (y + 1) * sheet.width; from++, to++) {
      const ink = above[from] as number
      const cover = ink >>> 24
      if (cover === OPAQUE) card[to] = ink
      else if (cover > 0) card[to] = mixed(ink, card[to] as number, cover)
    }
  }
}

/** A pixel to a number. A renderer's bytes may begin anywhere in memory; numbers may not. */
const inWords = (bytes: Uint8Array): Uint32Array => {
  const { buffer, byteOffset, length } = bytes.byteOffset % 4 === 0 ? bytes : bytes.slice()
  return new Uint32Array(buffer, byteOffset, length / 4)
}

/** Ink over paper, channel by channel, and nothing shows through. */
function mixed(ink: number, paper: number, cover: number): number {
  let pixel = OPAQUE << 24
  for (const shift of [0, 8, 16]) {
    const under = (paper >>> shift) & 255
    pixel |= (under + ((((ink >>> shift) & 255) - under) * cover) / OPAQUE) << shift
  }
  return pixel
}
