import type { Point } from '../hand/path.ts'
import { curve, ink, type Part } from './line.ts'

const leaf = ink('leaf')

/**
 * A tea leaf with its veins, from its stalk to its point.
 *
 * @param half half its width, in drawing units
 * @param sag how far its midrib bows aside, to the right seen from the stalk
 */
export function teaLeaf(stalk: Point, point: Point, half: number, sag: number): Part {
  const alongX = point[0] - stalk[0]
  const alongY = point[1] - stalk[1]
  const length = Math.hypot(alongX, alongY)
  const at = (t: number, across: number): Point => {
    const off = across + sag * Math.sin(Math.PI * t)
    return [stalk[0] + alongX * t - (alongY / length) * off, stalk[1] + alongY * t + (alongX / length) * off]
  }
  const edge = (side: 1 | -1): Point[] =>
    [0, 0.14, 0.34, 0.56, 0.78, 0.93, 1].map((t) => at(t, side * half * Math.sin(Math.PI * t ** 0.85) ** 0.9))
  const veins = [0.34, 0.58].flatMap((t) =>
    ([1, -1] as const).map((side) =>
      leaf(1.7, at(t - 0.04, 0), at(t + 0.05, side * half * 0.36), at(t + 0.11, side * half * 0.66)),
    ),
  )
  return {
    hides: curve([...edge(1), ...edge(-1).reverse()]),
    lines: [
      leaf(3.2, ...edge(1)),
      leaf(3.2, ...edge(-1)),
      leaf(2.2, at(0, 0), at(0.3, 0), at(0.6, 0), at(0.9, 0)),
      ...veins,
    ],
  }
}
