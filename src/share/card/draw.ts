import sharp from 'sharp'
import { fitted } from './fit'
import { placeStyle, titleStyle, type Layout, type Pixels, type Words } from './layout'
import { settable, without } from './signs'
import { cardSize } from './size'
import { renderer, signsDrawn } from './type'

/** As good as 250 kB allow: thin dyed lines keep their colour only at full chroma. */
const jpeg = { quality: 80, chromaSubsampling: '4:4:4' } as const

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
  const place = await fitted(drawing, set.place ?? '', placeStyle, [layout.place])
  const node = layout.node({ ...set, set: { title, place } }, picture)
  const data = await drawing.render(node, { ...cardSize, format: 'raw' })
  const pixels = sharp(data, { raw: { ...cardSize, channels: 4 } })
  return { jpeg: await pixels.removeAlpha().jpeg(jpeg).toBuffer(), lacking }
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
