import type { Joint } from './digit.ts'
import type { Point } from '../hand/path.ts'
import { curve, finger, ink, type Part } from './line.ts'
import { teaLeaf } from './teaLeaf.ts'

const line = ink('line')
const leaf = ink('leaf')

/** Where thumb and finger meet, and how far the hand is turned about it: it reaches down from the left. */
const pinch: Point = [318, 196]
const turn = (33 * Math.PI) / 180

/** From a hand that comes level from the right, in which it was drawn, to this one. */
function reaching([x, y]: Point): Point {
  const across = 206 - x
  const down = y - 194
  return [
    pinch[0] + across * Math.cos(turn) - down * Math.sin(turn),
    pinch[1] + across * Math.sin(turn) + down * Math.cos(turn),
  ]
}

const digitOf = (...joints: Joint[]): Joint[] =>
  joints.map(([x, y, half]) => [...reaching([x, y]), half] as const)
const level = (...points: Point[]): Point[] => points.map(reaching)
const skin = (width: number, ...points: Point[]) => line(width, ...level(...points))

/** One side of the shoot's stem, `away` from its middle. */
const stem = (away: number): Point[] =>
  (
    [
      [346, 440],
      [341, 370],
      [334, 300],
      [326, 240],
      [320, 205],
      [324, 183],
      [349, 151],
    ] as const
  ).map(([x, y]) => [x + away, y + away * 0.3])

/**
 * A hand that plucks tea: two leaves and a bud between thumb and index finger, the other fingers loosely
 * curled, as the next shoot is already being looked for.
 */
export const plucking: readonly Part[] = [
  teaLeaf([338, 330], [196, 408], 26, -8),
  teaLeaf([336, 366], [478, 402], 27, 8),
  finger(digitOf([372, 286, 15], [336, 282, 17], [300, 284, 16], [278, 294, 13], [268, 304, 10])),
  finger(digitOf([372, 262, 16], [318, 254, 18], [276, 254, 17], [250, 266, 14], [240, 278, 11])),
  finger(digitOf([372, 232, 16], [310, 222, 18], [266, 220, 17], [234, 226, 14.5], [208, 230, 11.5])),
  {
    hides: curve(
      level(
        [494, 240],
        [440, 218],
        [386, 178],
        [352, 160],
        [384, 210],
        [392, 260],
        [392, 300],
        [410, 312],
        [440, 308],
        [494, 326],
      ),
    ),
    lines: [
      skin(4.2, [318, 298], [340, 304], [376, 312], [416, 311], [462, 312], [494, 328]),
      skin(2, [452, 304], [447, 292], [448, 282]),
    ],
  },
  finger(
    digitOf(
      [358, 176, 20],
      [312, 140, 19],
      [280, 122, 18.5],
      [254, 128, 16.5],
      [228, 154, 14.5],
      [204, 184, 11],
    ),
  ),
  {
    lines: [
      skin(4.2, [494, 226], [482, 224], [444, 214], [414, 194], [388, 172], [366, 157], [348, 145]),
      skin(1.8, [268, 110], [265, 116], [267, 122]),
      skin(1.8, [276, 106], [273, 111], [274, 117]),
    ],
  },
  // the stem, in front of the index finger
  {
    hides: curve([...stem(-4), ...stem(4).reverse()]),
    lines: [leaf(3.2, ...stem(-4)), leaf(3.2, ...stem(4))],
  },
  teaLeaf([346, 152], [356, 20], 21, -6),
  teaLeaf([352, 156], [492, 158], 24, 8),
  // the bud, still rolled up
  {
    hides: curve([
      [346, 150],
      [358, 116],
      [392, 82],
      [414, 62],
      [404, 96],
      [378, 132],
      [352, 154],
    ]),
    lines: [
      leaf(3, [346, 152], [356, 118], [388, 84], [415, 60]),
      leaf(3, [352, 155], [380, 132], [406, 98], [415, 60]),
      leaf(1.8, [362, 136], [378, 110], [402, 82]),
    ],
  },
  finger(
    digitOf(
      [430, 262, 27],
      [382, 250, 27],
      [340, 234, 22],
      [298, 218, 19.5],
      [272, 209, 18.5],
      [246, 199, 16.5],
      [226, 190, 12.5],
    ),
    { turn: -0.35 },
  ),
  { lines: [skin(1.8, [285, 203], [289, 210], [288, 217]), skin(1.6, [294, 209], [296, 215], [294, 220])] },
]
