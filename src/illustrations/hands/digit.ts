import { curveThrough, type Point } from '../hand/path.ts'

/** A place in a finger's bones: where it lies and half the finger's width there, in drawing units. */
export type Joint = readonly [x: number, y: number, half: number]

/**
 * The outline of a finger or thumb around its bones, from the root along one side, around the tip and back
 * along the other. Its width follows the joints, so a knuckle swells where one is given.
 *
 * @param bent whether the root is a knuckle where the finger turns out of sight: round, and closed
 */
export function digit(joints: readonly Joint[], bent = false): Point[] {
  const bones = curveThrough(
    joints.map(([x, y]) => [x, y]),
    { perSpan: 9 },
  )
  // the widths run along the same curve, so that each stays with its joint
  const halves = curveThrough(
    joints.map(([, , half], i) => [i, half]),
    { perSpan: 9 },
  ).map(([, half]) => half)
  const left: Point[] = []
  const right: Point[] = []
  bones.forEach(([x, y], i) => {
    const [fromX, fromY] = bones[Math.max(0, i - 1)]!
    const [toX, toY] = bones[Math.min(bones.length - 1, i + 1)]!
    const length = Math.hypot(toX - fromX, toY - fromY) || 1
    const half = halves[i]!
    const normalX = (-(toY - fromY) / length) * half
    const normalY = ((toX - fromX) / length) * half
    left.push([x + normalX, y + normalY])
    right.push([x - normalX, y - normalY])
  })
  const outline = [...left, ...tip(left.at(-1)!, right.at(-1)!), ...right.reverse()]
  return bent ? [...outline, ...tip(outline.at(-1)!, outline[0]!), outline[0]!] : outline
}

/** The round end between the two sides: a little flatter than half a circle, as a fingertip is. */
function tip([x0, y0]: Point, [x1, y1]: Point): Point[] {
  const middleX = (x0 + x1) / 2
  const middleY = (y0 + y1) / 2
  const sideX = (x0 - x1) / 2
  const sideY = (y0 - y1) / 2
  return [18, 36, 54, 72, 90, 108, 126, 144, 162].map((angle): Point => {
    const across = Math.cos((angle * Math.PI) / 180)
    const ahead = Math.sin((angle * Math.PI) / 180) * 1.06
    return [middleX + sideX * across + sideY * ahead, middleY + sideY * across - sideX * ahead]
  })
}

/**
 * A nail seen on the back of a fingertip: its root and sides, open towards the tip.
 *
 * @param turn how far the finger is rolled: 0 shows the nail in the middle, -1 and 1 at either edge
 */
export function nail(joints: readonly Joint[], turn = 0): Point[] {
  const [x, y, half] = joints.at(-1)!
  const [fromX, fromY] = joints.at(-2)!
  const length = Math.hypot(x - fromX, y - fromY) || 1
  const aheadX = (x - fromX) / length
  const aheadY = (y - fromY) / length
  const at = (ahead: number, across: number): Point => {
    const side = (across * (1 - Math.abs(turn) * 0.45) + turn * 0.42) * half
    return [x + aheadX * ahead * half - aheadY * side, y + aheadY * ahead * half + aheadX * side]
  }
  return [
    at(0.62, -0.55),
    at(-0.2, -0.6),
    at(-0.66, -0.36),
    at(-0.74, 0),
    at(-0.66, 0.36),
    at(-0.2, 0.6),
    at(0.62, 0.55),
  ]
}
