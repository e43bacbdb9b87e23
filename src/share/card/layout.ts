import type { Node } from '@takumi-rs/core'
import { lightColour } from './colours'
import type { Fitted, Room } from './fit'
import { cardSize, frameSize, middle } from './size'
import { interfaces, reading } from './type'

/** What a card says. */
export interface Words {
  title: string
  /** A few words above the title: what it is. */
  kind?: string | undefined
  /** Stands in red where the page does: an example, not a real thing. */
  isSample?: boolean | undefined
  /** A line below the title: whose it is and where. */
  place?: string | undefined
  siteName: string
}

/** A picture in pixels, as the renderer takes it. */
export interface Pixels {
  width: number
  height: number
  /** RGBA. */
  data: Buffer
}

/** Words whose size is found. */
export interface SetWords extends Words {
  set: { title: Fitted; place: Fitted }
}

/** Where words stand beside or over a picture. */
export interface Layout {
  /** Where the title may stand: in the square in the middle, else in the whole width. */
  title: (words: Words) => readonly [Room, ...Room[]]
  place: Room
  node: (set: SetWords, picture: Pixels) => Node
}

const edge = 64
const right = cardSize.width - edge
/** The words keep off the edge of the square in the middle, too. */
const inMiddle = middle.right - 3

export const titleStyle = {
  fontFamily: reading,
  fontWeight: 500,
  lineHeight: 1.06,
  letterSpacing: '-0.015em',
  textWrap: 'balance',
  color: lightColour('ink'),
  overflowWrap: 'anywhere',
} as const

const box = (style: Record<string, string | number>, children: (Node | false | undefined)[]): Node => ({
  type: 'container',
  style: { display: 'flex', flexDirection: 'column', ...style },
  children: children.filter((child) => child !== false && child !== undefined),
})

const at = (left: number, top: number, width: number) => ({ position: 'absolute', left, top, width }) as const

const text = (words: string, style: Record<string, string | number>): Node => ({
  type: 'text',
  text: words,
  style,
})

const kind = ({ kind: words, isSample }: Words): Node | undefined =>
  words === undefined
    ? undefined
    : text(words, {
        fontFamily: interfaces,
        fontWeight: 500,
        fontSize: 30,
        lineHeight: 1.3,
        color: lightColour(isSample ? 'mark' : 'soga'),
      })

export const placeStyle = {
  fontFamily: reading,
  lineHeight: 1.25,
  textWrap: 'balance',
  color: lightColour('ink'),
  overflowWrap: 'anywhere',
} as const

const title = ({ title: words, set }: SetWords): Node =>
  text(words, { ...titleStyle, fontSize: set.title.size, width: set.title.width })

const place = ({ place: words, set }: SetWords): Node | undefined =>
  words === undefined
    ? undefined
    : text(words, { ...placeStyle, fontSize: set.place.size, width: set.place.width, marginTop: 18 })

const siteName = ({ siteName: words }: Words): Node =>
  text(words, {
    fontFamily: reading,
    fontWeight: 500,
    fontSize: 34,
    lineHeight: 1.2,
    color: lightColour('ink'),
  })

const turmeric = (style: Record<string, string | number> = {}) =>
  box({ height: 4, backgroundColor: lightColour('kunyit'), ...style }, [])

const picture = ({ width, height, data }: Pixels): Node => ({
  type: 'image',
  src: { width, height, data },
  style: { ...at(0, 0, width), height },
})

const sheet = (children: (Node | undefined)[]) =>
  box({ position: 'relative', ...cardSize, backgroundColor: lightColour('ground') }, children)

const sizes = (largest: number, smallest: number) =>
  Array.from({ length: Math.floor((largest - smallest) / 4) + 1 }, (_, step) => largest - step * 4)

const besideFrame = frameSize.width + 44

/** A frame at the left, as a product's page has it on a desk. */
export const frame: Layout = {
  place: { width: right - besideFrame, height: 90, sizes: sizes(36, 20) },
  title: ({ place: below, kind: above }) => {
    const height = 398 - (above ? 48 : 0) - (below ? 108 : 0)
    return [
      { width: inMiddle - besideFrame, height, sizes: sizes(92, 64) },
      { width: right - besideFrame, height, sizes: sizes(84, 28) },
    ]
  },
  node: (words, drawn) =>
    sheet([
      picture(drawn),
      box(
        {
          ...at(besideFrame, 0, right - besideFrame),
          height: cardSize.height,
          paddingTop: 56,
          paddingBottom: 52,
          justifyContent: 'space-between',
        },
        [
          kind(words) ?? box({}, []),
          box({}, [title(words), place(words)]),
          box({}, [turmeric({ marginBottom: 28 }), siteName(words)]),
        ],
      ),
    ]),
}

const besideName = middle.left + 15

/** A landscape from edge to edge, and the words in the mist above it, as on a village's page. */
export const landscape: Layout = {
  place: { width: right - besideName, height: 52, sizes: sizes(36, 20) },
  title: ({ place: below }) => {
    const height = 192 - (below ? 63 : 0)
    return [
      { width: inMiddle - besideName, height, sizes: sizes(108, 60) },
      { width: right - besideName, height, sizes: sizes(76, 28) },
    ]
  },
  node: (words, drawn) =>
    sheet([
      picture(drawn),
      box(at(edge, 56, besideName - edge - 40), [
        turmeric({ marginBottom: 16 }),
        siteName(words),
        kind(words),
      ]),
      box(at(besideName, 42, right - besideName), [title(words), place(words)]),
    ]),
}
