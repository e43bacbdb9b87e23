import sharp, { type JpegOptions } from 'sharp'
import { fitted, type Fitted } from './fit.ts'
import type { Pixels, Words } from './content.ts'
import type { Layout } from './layout.ts'
import { placeStyle, titleStyle } from './parts.ts'
import { settable, without } from './signs.ts'
import { withCard } from './paper.ts'
import { cardSize } from './size.ts'
import { renderer, signsDrawn } from './type.ts'

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
  const place = await fittedPlace(set.place ?? '', layout)
  const { width, height } = layout.sheet
  const sheet = await drawing.render(layout.node({ ...set, set: { title, place } }), {
    width,
    height,
    format: 'raw',
  })
  return { jpeg: await withCard(picture, layout.sheet, sheet, encoded), lacking }
}

/** Sizes of the line below a title, by layout and words: the works of a group have the same. */
const places = new WeakMap<Layout, Map<string, Promise<Fitted>>>()

async function fittedPlace(place: string, layout: Layout): Promise<Fitted> {
  const known = places.get(layout) ?? new Map<string, Promise<Fitted>>()
  places.set(layout, known)
  const found = known.get(place) ?? fitted(await renderer(), place, placeStyle, layout.place)
  known.set(place, found)
  return found
}

async function encoded(data: Uint8Array): Promise<Buffer> {
  const as = (settings: JpegOptions) =>
    sharp(data, { raw: { ...cardSize, channels: 4 } })
      .removeAlpha()
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
