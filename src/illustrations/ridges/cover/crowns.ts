import { waxLine } from '../../hand/brush.ts'
import { pathOf, type Point } from '../../hand/path.ts'
import type { Random } from '../../hand/random.ts'

/** Trees that stand far away, as SVG path data: the dye beneath, and the wax where light catches them. */
export interface Crowns {
  shades: string
  edges: string
}

/**
 * A tree's crown of a radius in drawing units. Its foot is lost in the second dye; wax lies where the light
 * comes from, the right, and only on some, since in a wood one crown melts into the next.
 */
export function crownAt([x, y]: Point, radius: number, thickness: number, random: Random): Crowns {
  const bumps = random.between(0.02, 0.1)
  const phase = random() * 6
  const arc = Array.from({ length: 9 }, (_, i): Point => {
    const angle = Math.PI * (0.94 + (i / 8) * 1.12)
    const reach = radius * (1 + bumps * Math.sin(i * 2.1 + phase))
    return [x + reach * Math.cos(angle), y + reach * 0.86 * Math.sin(angle)]
  })
  const lit = arc.slice(random() < 0.5 ? 2 : 3)
  const isLit = random() < 0.6
  return {
    shades: pathOf([...arc, [x + radius * 0.3, y + radius * 0.4], [x - radius * 0.7, y + radius * 0.35]]),
    edges: isLit ? waxLine(lit, thickness, { taper: [0.5, 0.35], wobble: 0.3, seed: `crown ${x}` }) : '',
  }
}
