import sharp, { type JpegOptions } from 'sharp'
import { fitted } from './fit'
import type { Pixels, Words } from './content'
import type { Layout } from './layout'
import { placeStyle, titleStyle } from './parts'
import { settable, without } from './signs'
import { laidOver } from './paper'
import { cardSize } from '../../drawings/card-size'
import { renderer, signsDrawn } from './type'

/** Bytes; WhatsApp takes no picture of 600 kB, and a phone should not wait for one of half that. */
const mostBytes = 250_000

/**
 * Thin dyed lines and red letters keep their colour only at full chroma; a drawing has 115 to 220 kB so. Without an
 * optimal coding it takes 5 ms instead of 12, for 4 % more bytes.
 */
const finest = { quality: 80, chromaSubsampling: '4:4:4', optimiseCoding: false } as const
/** For a photograph full of leaves. */
const lighter = [70, 60, 45, 30, 15].map((quality) => ({ quality, chromaSubsampling: '4:2:0' }) as const)

export interface DrawnCard {
  jpeg: Buffer
  /** Signs of the words that no font of the site has, and that are left out. */
  lacking: string[]
}

/** A share image of 1200×630 px. The same words and picture give the same bytes. */
export async function drawCard(words: Words, layout: Layout, picture: Pixels): Promise<DrawnCard> {
  const { set, lacking } = await asSet(words)
  const drawing = await renderer()
  const title = await fitted(drawing, set.title, titleStyle, layout.title(set))
  const place = await fitted(drawing, set.place ?? '', placeStyle, layout.place)
  const { width, height } = layout.sheet
  const sheet = await drawing.render(layout.node({ ...set, set: { title, place } }), {
    width,
    height,
    format: 'raw',
  })
  return { jpeg: await encoded(laidOver(picture, layout.sheet, sheet)), lacking }
}

async function encoded(data: Buffer): Promise<Buffer> {
  const as = (settings: JpegOptions) =>
    sharp(data, { raw: { ...cardSize, channels: 3 } })
      .jpeg(settings)
      .toBuffer()
  let jpeg = await as(finest)
  for (const settings of lighter) {
    if (jpeg.length <= mostBytes) break
    jpeg = await as(settings)
  }
  return jpeg
}

async function asSet(words: Words): Promise<{ set: Words; lacking: string[] }> {
  const shown = {
    ...words,
    title: settable(words.title),
    kind: words.kind && settable(words.kind),
    place: words.place && settable(words.place),
  }
  const has = await signsDrawn(`${shown.title}${shown.kind ?? ''}${shown.place ?? ''}`)
  const title = without(shown.title, has)
  const kind = without(shown.kind ?? '', has)
  const place = without(shown.place ?? '', has)
  return {
    set: { ...shown, title: title.text, kind: kind.text || undefined, place: place.text || undefined },
    lacking: [...new Set([title, kind, place].flatMap(({ lacking }) => lacking))],
  }
}
