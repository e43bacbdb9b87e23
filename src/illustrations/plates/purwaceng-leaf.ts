import { curveThrough, type Point } from '../hand/path.ts'
import { lerp } from '../hand/numbers.ts'
import type { Cloth } from './cloth.ts'
import { along, toward, type Place } from './placement.ts'
import { drawPointedLeaf } from './pointed-leaf.ts'

/** One feathered leaf: its length in units, the turn of its tip in radians, how many pairs of leaflets. */
export interface FeatheredLeaf {
  length: number
  bend: number
  pairs: number
  white?: boolean
}

/** The leaf's axis from its foot at `place`. */
function rachis({ x, y, angle }: Place, { length, bend }: FeatheredLeaf): Point[] {
  const steps = 12
  const points: Point[] = [[x, y]]
  for (let step = 0; step < steps; step++) {
    points.push(toward(points[step] ?? [x, y], angle + (bend * step) / steps, length / steps))
  }
  return points
}

/** How far leaflets reach from the axis at `share` of it: little at the foot, most past the middle. */
const leafletLength = (leaf: FeatheredLeaf, share: number): number =>
  Math.max(19, leaf.length * lerp(0.1, 0.262, Math.sin(Math.PI * (share * 0.8 - 0.1))))

/** The space the leaf takes, as an outline around its leaflets. */
export function featheredOutline(place: Place, leaf: FeatheredLeaf): Point[] {
  const curve = curveThrough(rachis(place, leaf), { perSpan: 3 })
  const shares = [0.3, 0.5, 0.7, 0.88]
  const side = (hand: 1 | -1): Point[] =>
    shares.map((share) => {
      const { point, angle } = along(curve, share)
      return toward(point, angle + hand * 0.95, leafletLength(leaf, share))
    })
  const tip = along(curve, 1)
  const corners = [...side(-1), toward(tip.point, tip.angle, leafletLength(leaf, 1)), ...side(1).reverse()]
  return curveThrough(corners, { closed: true, perSpan: 3 })
}

/** Draws the axis and its leaflets in pairs, the last one alone at the tip. */
export function drawFeatheredLeaf(cloth: Cloth, place: Place, leaf: FeatheredLeaf): void {
  const { random } = cloth
  const axis = curveThrough(rachis(place, leaf), { perSpan: 3 })
  cloth.line(axis, 3.4, { taper: [0, 0.3] })
  cloth.outline(axis, { closed: false, halfWidth: 1 })
  const leaflet = (share: number, turn: number, overdyed: boolean): void => {
    const { point, angle } = along(axis, share)
    const length = leafletLength(leaf, share) * random.between(0.93, 1.07)
    const at = { x: point[0], y: point[1], angle: angle + turn }
    const blade = { length, halfWidth: length * random.between(0.28, 0.32), bend: Math.sign(turn) * -0.35 }
    drawPointedLeaf(cloth, at, { ...blade, overdyed, plain: true, white: leaf.white ?? false })
  }
  for (let pair = 0; pair < leaf.pairs; pair++) {
    const share = lerp(0.34, 0.86, pair / (leaf.pairs - 1)) + random.between(-0.012, 0.012)
    leaflet(share, -random.between(0.98, 1.14), false)
    leaflet(share + 0.02, random.between(0.98, 1.14), true)
  }
  leaflet(1, 0.001, false)
}
