import { cobek, turmeric, ulekan } from './grinding.ts'
import { curve, finger, ink, type Part } from './line.ts'

const line = ink('line')

/**
 * A right hand that grinds jamu: a fist around the pestle (*ulekan*), the thumb laid over the fingers,
 * above a shallow stone mortar (*cobek*).
 */
export const mortar: readonly Part[] = [
  cobek,
  ulekan,
  {
    hides: curve([
      [520, 78],
      [440, 118],
      [380, 138],
      [300, 140],
      [240, 170],
      [236, 250],
      [270, 274],
      [330, 272],
      [392, 240],
      [446, 200],
      [520, 170],
    ]),
    lines: [
      line(4.2, [520, 74], [476, 98], [436, 116], [398, 126], [360, 126]),
      line(4.2, [266, 274], [300, 280], [340, 272], [380, 250], [414, 222], [450, 200], [520, 166]),
      // where the fingertips press into the palm
      line(2.6, [272, 262], [290, 256], [300, 238], [304, 214]),
      line(2, [452, 128], [462, 142], [464, 156]),
    ],
  },
  finger(
    [
      [176, 266, 12.5],
      [206, 260, 14.5],
      [238, 252, 14],
      [258, 251, 10.5],
    ],
    { bent: true, turn: 0.2 },
  ),
  finger(
    [
      [160, 239, 15],
      [200, 229, 16.5],
      [240, 221, 15.5],
      [266, 221, 12],
    ],
    { bent: true, turn: 0.2 },
  ),
  finger(
    [
      [152, 208, 16],
      [196, 197, 17.5],
      [240, 188, 16.5],
      [270, 189, 12.5],
    ],
    { bent: true, turn: 0.2 },
  ),
  finger(
    [
      [150, 177, 16],
      [190, 164, 17.5],
      [232, 157, 16.5],
      [262, 160, 12.5],
    ],
    { bent: true },
  ),
  finger(
    [
      [392, 172, 30],
      [350, 158, 27],
      [312, 142, 22.5],
      [282, 132, 20],
      [260, 130, 19.5],
      [232, 136, 17],
      [214, 143, 13],
    ],
    { turn: -0.3 },
  ),
  {
    lines: [
      line(1.8, [268, 113], [264, 120], [266, 127]),
      line(1.6, [276, 114], [273, 120], [274, 126]),
      line(1.6, [196, 180], [201, 188], [200, 196]),
      line(1.6, [198, 213], [203, 220], [202, 228]),
    ],
  },
  turmeric,
]
