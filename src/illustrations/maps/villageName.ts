import type { Point } from '../hand/path.ts'
import { detailLine, inLines, labelBox, leading, type LabelType, type MapLabel } from './labels.ts'
import { contains, distanceTo, extentOf, overlap, type Box, type Shape } from './shapes.ts'

/** Letters of a line of the name, in bold type: about half of the map's width. */
const nameLine = 18

/** The village's name has its district under it, as "Kec. Kertek" or "in Kertek". */
export const villageType = (district: string): LabelType => {
  const beneath = inLines(`Kec. ${district}`, detailLine)
  return { size: 14, lines: 1 + beneath.length, detail: Math.max(...beneath.map((line) => line.length)) }
}

/** How high the name stands with its district, in drawing units: no map may be lower. */
export function nameHeight(name: string, district: string): number {
  const { size, lines } = villageType(district)
  return size * leading * (lines + inLines(name, nameLine).length - 1)
}

interface Room {
  name: string
  district: string
  centre: Point
  /** Land that the name must not touch. */
  coast: readonly Shape[]
  side: 'left' | 'right'
  width: number
  height: number
}

/**
 * Where the village's name stands: at the edge of the drawing, at the height nearest to the village where
 * it is clear of land. `knee` is where its leader line ends.
 */
export function villageName({ name, district, centre, coast, side, width, height }: Room): {
  label: MapLabel
  knee: Point
} {
  const type = villageType(district)
  const lines = inLines(name, nameLine)
  const labelAt = (y: number): { label: MapLabel; box: Box } => {
    const draft: MapLabel = {
      key: 'village',
      text: lines.join('\n'),
      x: 0,
      y: y / height,
      anchor: side === 'right' ? 'start' : 'end',
      sits: 'level',
      emphasis: true,
    }
    const { right, left } = labelBox(draft, width, height, type)
    const across = right - left
    const label = { ...draft, x: (side === 'right' ? width - across : across) / width }
    return { label, box: labelBox(label, width, height, type) }
  }
  const half = nameHeight(name, district) / 2
  let best: { label: MapLabel; knee: Point; cost: number } | undefined
  for (let y = half; y <= height - half; y += 2) {
    const { label, box } = labelAt(y)
    const crowd = AIR - clearance(box, coast)
    const cost = Math.abs(y - centre[1]) + crowd * 40
    const nearest = Math.min(box.bottom - type.size * 0.7, Math.max(box.top + type.size * 0.7, centre[1]))
    const knee: Point = [side === 'right' ? box.left - 5 : box.right + 5, nearest]
    if (!best || cost < best.cost) best = { label, knee, cost }
  }
  if (!best) throw new RangeError(`A map ${height} units high has no room for the name ${name}.`)
  return best
}

/** Land nearer than this to the name crowds it, in drawing units. */
const AIR = 6

/** The distance from a label's box to the nearest land, as far as it crowds; 0 where the box lies on land. */
function clearance(box: Box, coast: readonly Shape[]): number {
  const around = {
    left: box.left - AIR,
    right: box.right + AIR,
    top: box.top - AIR,
    bottom: box.bottom + AIR,
  }
  const near = coast.filter((shape) => overlap(around, extentOf(shape)))
  if (near.length === 0) return AIR
  const rim: Point[] = []
  for (let t = 0; t <= 1; t += 0.125) {
    const x = box.left + (box.right - box.left) * t
    for (let down = 0; down <= 1; down += 0.125) rim.push([x, box.top + (box.bottom - box.top) * down])
  }
  return Math.min(
    AIR,
    ...rim.map((point) =>
      near.some((shape) => contains(shape, point))
        ? 0
        : Math.min(...near.map((shape) => distanceTo(shape, point))),
    ),
  )
}
