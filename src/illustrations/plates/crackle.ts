import { waxLine } from '../hand/brush.ts'
import type { Point } from '../hand/path.ts'
import type { Random } from '../hand/random.ts'
import { toward } from './placement.ts'

/** One crack for this many square units of cloth. */
const areaOfOne = 90_000

/** A few hair cracks where the wax broke and the ground's dye ran in: SVG path data. */
export function crackle(width: number, height: number, random: Random): string {
  return Array.from({ length: Math.round((width * height) / areaOfOne) }, (_, index) => {
    let heading = random.between(0, Math.PI * 2)
    const line: Point[] = [[random.between(0, width), random.between(0, height)]]
    for (let steps = random.between(8, 20); steps > 0; steps--) {
      heading += random.between(-0.5, 0.5)
      line.push(toward(line.at(-1) ?? [0, 0], heading, 9))
    }
    return waxLine(line, 0.9, { taper: [0.3, 0.5], wobble: 0.5, seed: `crack ${index}` })
  }).join('')
}
