import type { Node } from '@takumi-rs/core'
import { colour } from '../../illustrations/hand/palette.ts'
import type { SetWords, Sheet, Words } from './content.ts'
import type { Room } from './fit.ts'
import { cardSize, frameSize, middle } from './size.ts'
import { at, box, kind, place, siteName, title, turmeric } from './parts.ts'

/** Where words stand beside or over a picture. */
export interface Layout {
  /** Where the title and the line below it may stand: in the square in the middle, else in the whole width. */
  title: (words: Words) => readonly [Room, ...Room[]]
  place: readonly [Room, ...Room[]]
  sheet: Sheet
  /** The words on their sheet, through which the picture shows where it has no ground. */
  node: (set: SetWords) => Node
}

const edge = 64
const right = cardSize.width - edge
/** The words keep off the edge of the square in the middle, too. */
const inMiddle = middle.right - 3

const sizes = (largest: number, smallest: number) =>
  Array.from({ length: Math.floor((largest - smallest) / 4) + 1 }, (_, step) => largest - step * 4)

const besideFrame = frameSize.width + 44

/** A frame at the left, as a product's page has it on a desk. */
export const frame: Layout = {
  place: [
    { width: inMiddle - besideFrame, height: 90, sizes: sizes(36, 32) },
    { width: right - besideFrame, height: 90, sizes: sizes(36, 20) },
  ],
  title: ({ place: below, kind: above }) => {
    const height = 398 - (above ? 48 : 0) - (below ? 108 : 0)
    return [
      { width: inMiddle - besideFrame, height, sizes: sizes(92, 56) },
      { width: right - besideFrame, height, sizes: sizes(84, 28) },
    ]
  },
  sheet: { left: frameSize.width, width: cardSize.width - frameSize.width, height: cardSize.height },
  node: (words) =>
    box(
      {
        width: cardSize.width - frameSize.width,
        height: cardSize.height,
        padding: `56px ${edge}px 52px ${besideFrame - frameSize.width}px`,
        justifyContent: 'space-between',
        backgroundColor: colour('ground', 'light'),
      },
      [
        kind(words) ?? box({}, []),
        box({}, [title(words), place(words)]),
        box({}, [turmeric({ marginBottom: 28 }), siteName(words)]),
      ],
    ),
}

const besideName = middle.left + 15

/** A landscape from edge to edge, and the words in the mist above it, as on a village's page. */
export const landscape: Layout = {
  place: [
    { width: inMiddle - besideName, height: 52, sizes: sizes(36, 32) },
    { width: right - besideName, height: 52, sizes: sizes(36, 20) },
  ],
  title: ({ place: below }) => {
    const height = 192 - (below ? 63 : 0)
    return [
      { width: inMiddle - besideName, height, sizes: sizes(108, 60) },
      { width: right - besideName, height, sizes: sizes(76, 28) },
    ]
  },
  sheet: { left: 0, width: cardSize.width, height: 252 },
  node: (words) =>
    box({ position: 'relative', width: cardSize.width, height: 252 }, [
      box(at(edge, 56, besideName - edge - 40), [
        turmeric({ marginBottom: 16 }),
        siteName(words),
        box({ marginTop: 8 }, [kind(words)]),
      ]),
      box(at(besideName, 42, right - besideName), [title(words), place(words)]),
    ]),
}
