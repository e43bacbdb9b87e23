import type { Point } from '../hand/path.ts'
import type { DrawnArea } from './borders.ts'
import { labelBox, type LabelType, type MapLabel } from './labels.ts'
import { areaOf, boundsOf, centroidOf, contains, overlap, type Box } from './shapes.ts'

export const districtType: LabelType = { size: 13, lines: 1 }

/** Enough to find one's way by; fifteen would be a list. */
const most = 6
/** Names keep this far from each other, in drawing units. */
const air = 5

interface Taken {
  label: MapLabel
  line: readonly [Point, Point]
  /** The village's own district, dyed too dark for a name. */
  home: DrawnArea | undefined
}

/** Names for the largest districts that have room, away from what is `taken`. */
export function districtNames(
  land: readonly DrawnArea[],
  taken: readonly Taken[],
  { width, height }: { width: number; height: number },
): MapLabel[] {
  const blocked: Box[] = taken.flatMap(({ label, line }) => [
    labelBox(label, width, height, { size: 14, lines: 2 }),
    ...alongside(line),
  ])
  const light = land.filter((area) => !taken.some(({ home }) => home === area))
  const labels: MapLabel[] = []
  for (const area of [...light].sort((a, b) => areaOf(b.shapes[0]!) - areaOf(a.shapes[0]!))) {
    if (labels.length === most) break
    const placed = roomiest(area, light, blocked, { width, height })
    if (!placed) continue
    labels.push(placed.label)
    blocked.push(placed.box)
  }
  return labels
}

/** The place where a name lies most within its own district, and wholly ashore; nothing if there is none. */
function roomiest(
  { code, name, shapes: [shape] }: DrawnArea,
  light: readonly DrawnArea[],
  blocked: readonly Box[],
  { width, height }: { width: number; height: number },
): { label: MapLabel; box: Box } | undefined {
  const { left, right, top, bottom } = boundsOf(shape!)
  const [middleX, middleY] = centroidOf(shape!)
  let best: { label: MapLabel; box: Box; worth: number } | undefined
  for (let y = top + 6; y < bottom - 6; y += 3) {
    for (let x = left; x < right; x += 3) {
      const label: MapLabel = {
        key: `district:${code}`,
        text: name,
        x: x / width,
        y: y / height,
        anchor: 'middle',
        sits: 'level',
        emphasis: false,
      }
      const box = labelBox(label, width, height, districtType)
      const wide = { left: box.left - air, right: box.right + air, top: box.top - 1, bottom: box.bottom + 1 }
      if (blocked.some((other) => overlap(wide, other))) continue
      const rim = rimOf(box)
      const own = rim.filter((point) => contains(shape!, point)).length / rim.length
      const worth = own - Math.hypot(x - middleX, y - middleY) / 200
      if (own < 0.6 || (best && worth <= best.worth)) continue
      if (rim.every((point) => light.some((area) => contains(area.shapes[0]!, point))))
        best = { label, box, worth }
    }
  }
  return best
}

function rimOf({ left, right, top, bottom }: Box): Point[] {
  const inset = 2
  return [0, 0.2, 0.4, 0.6, 0.8, 1].flatMap((t): Point[] => {
    const x = left + (right - left) * t
    return [
      [x, top + inset],
      [x, bottom - inset],
    ]
  })
}

/** Small boxes along a leader line, so that no name lies on it. */
const alongside = ([from, to]: readonly [Point, Point]): Box[] =>
  Array.from({ length: 13 }, (_, i) => {
    const x = from[0] + ((to[0] - from[0]) * i) / 12
    const y = from[1] + ((to[1] - from[1]) * i) / 12
    return { left: x - 2, right: x + 2, top: y - 2, bottom: y + 2 }
  })
