import { handDot } from '../hand/dots.ts'
import { curveThrough, type Point } from '../hand/path.ts'
import type { Random } from '../hand/random.ts'
import { leastShown, type Cloth } from './cloth.ts'
import type { Tone } from './dyes.ts'
import { between, offset, placed, type Place } from './placement.ts'

/** One pointed blade; lengths in units. `bend` turns the tip aside, in radians. */
export interface Blade {
  length: number
  /** Half of the blade's greatest width. */
  halfWidth: number
  bend?: number
  /** Whether the lower half takes the second bath. */
  overdyed?: boolean
  /** Whether the blade is kept from the motif's dye, and drawn with it instead. */
  white?: boolean
  /** Whether it holds no isen, as where many small blades stand close. Blades under 46 units never do. */
  plain?: boolean
}

/** Points from the base to the tip along the blade's middle and its two edges. */
interface BladeLines {
  midrib: Point[]
  upper: Point[]
  lower: Point[]
}

const spans = 10
/** Below this length a blade holds an outline and a midrib, and no isen. */
const fineBelow = 46

/** A blade that starts at the origin and runs along +x. */
export function bladeLines({ length, halfWidth, bend = 0 }: Blade, random: Random): BladeLines {
  const midrib = Array.from({ length: spans + 1 }, (_, index): Point => {
    const share = index / spans
    const turned = bend * share * 0.5
    return [length * share * Math.cos(turned), length * share * Math.sin(turned)]
  })
  const edge = (side: 1 | -1): Point[] =>
    midrib.map(([x, y], index) => {
      const share = index / spans
      const swell = Math.sin(Math.PI * share ** 0.82) ** 0.85 * (1 - 0.25 * share)
      const half = halfWidth * (Number.isNaN(swell) ? 0 : swell) * random.between(0.98, 1.02)
      // The midrib bends so little that its turn is also the turn of its normal.
      const turned = bend * share
      return [x - Math.sin(turned) * half * side, y + Math.cos(turned) * half * side]
    })
  return { midrib, upper: edge(-1), lower: edge(1) }
}

/** The outline around both edges, base and tip once each. */
export const bladeOutline = ({ upper, lower }: BladeLines): Point[] => [
  ...upper,
  ...lower.slice(1, -1).reverse(),
]

/** Draws one blade; returns its outline, or nothing if the hem would leave only a sliver of it. */
export function drawPointedLeaf(cloth: Cloth, place: Place, blade: Blade): Point[] | undefined {
  const { random } = cloth
  const lines = bladeLines(blade, random)
  const midrib = placed(lines.midrib, place)
  const upper = placed(lines.upper, place)
  const lower = placed(lines.lower, place)
  const outline = bladeOutline({ midrib, upper, lower })
  if (cloth.shown(outline) < leastShown) return undefined
  const fine = blade.length < fineBelow
  const edge = curveThrough(outline, { closed: true, perSpan: fine ? 2 : 4 })
  const white = blade.white ?? false
  const ink: Tone = white ? 'motif' : 'cloth'
  const outlineWidth = fine ? 1.9 : 2.7
  cloth.fill(white ? 'cloth' : 'motif', edge, outlineWidth)
  if ((blade.overdyed ?? true) && !white) {
    const half = [...curveThrough(lower, { perSpan: 4 }), ...curveThrough(midrib, { perSpan: 4 }).reverse()]
    cloth.fill('overdye', half, fine ? 1.5 : 1.8)
  }
  if (white) cloth.line(offset(edge, -1.6), 1.8, { tone: 'motif', closed: true })
  cloth.line(offset(edge, white ? 0.6 : 0), outlineWidth, { closed: true })
  cloth.line(curveThrough(midrib, { perSpan: 3 }), fine ? 1.5 : 2.4, { tone: ink, taper: [0, 0.5] })
  if (!fine && !blade.plain && blade.halfWidth > 12) drawBladeIsen(cloth, { midrib, upper, lower }, ink)
  cloth.outline(edge)
  return outline
}

/** Veins (sawut) on the upper half, dots (cecek) on the lower. */
function drawBladeIsen(cloth: Cloth, { midrib, upper, lower }: BladeLines, ink: Tone): void {
  for (let index = 1; index < spans - 1; index++) {
    const from = midrib[index]
    const up = upper[index + 1]
    const down = lower[index + 1]
    if (!from || !up || !down) continue
    const bow = between(from, [up[0], from[1] * 0.08 + up[1] * 0.92], 0.46)
    cloth.line(curveThrough([from, bow, between(from, up, 0.84)], { perSpan: 3 }), 1.7, {
      tone: ink,
      taper: [0, 0.6],
    })
    if (index < spans - 2) cloth.paint(ink, handDot(...between(from, down, 0.52), 1.4, cloth.random))
  }
}
