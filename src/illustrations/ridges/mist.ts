import { fractalNoise } from '../hand/noise.ts'
import { clamp, lerp } from '../hand/numbers.ts'
import { pathOf, type Point } from '../hand/path.ts'
import { seeded } from '../hand/random.ts'
import type { View } from './view.ts'

/** A stretch of mist at one x: its height above and below its middle line. */
interface Drift {
  x: number
  y: number
  above: number
  below: number
}

/** Gathers runs of drift into lenses with pointed ends; a `null` ends a run. As SVG path data. */
export function lenses(drifts: Iterable<Drift | null>, shortest: number, thinnest: number): string {
  const shapes: string[] = []
  let run: Drift[] = []
  const finish = (): void => {
    const thickest = run.reduce((most, drift) => Math.max(most, drift.above + drift.below), 0)
    if (run.length >= shortest && thickest >= thinnest) {
      const upper = run.map(({ x, y, above }): Point => [x, y - above])
      const lower = run.map(({ x, y, below }): Point => [x, y + below])
      shapes.push(pathOf([...upper, ...lower.reverse()]))
    }
    run = []
  }
  for (const drift of drifts) {
    if (drift) run.push(drift)
    else finish()
  }
  finish()
  return shapes.join('')
}

/**
 * The morning mist across a mountain, in the colour of the ground, as SVG path data: rows of lenses where a
 * slow noise exceeds a threshold that falls towards the foot, so they are few above and close below.
 *
 * @param peak the y of the mountain's highest point
 * @param size the mountain's height in drawing units
 */
export function mistOn(view: View, peak: number, size: number, seed: string): string {
  const random = seeded(`mist ${seed}`)
  const rows = size > 180 ? 7 : 5
  const highest = lerp(peak, view.horizon, 0.4)
  return Array.from({ length: rows }, (_, row) => {
    const t = (row + 0.5) / rows
    const y = lerp(highest, view.horizon + 6, t ** 0.85) + random.between(-6, 6)
    const noise = fractalNoise(`mist ${seed} ${row}`)
    const offset = random() * 50
    const crown = fractalNoise(`mist crown ${seed} ${row}`)
    // a far mountain above a whole bank would float; through a broken one it stands on its plain
    const broken = clamp((140 - size) / 60)
    const threshold = t > 0.8 ? lerp(-0.5, 0.12, broken) : lerp(0.34, lerp(-0.26, 0.1, broken), t)
    const thickness = lerp(11, 30, t) * clamp(size / 260, 0.5, 1.1)
    const drifts: (Drift | null)[] = []
    for (let x = -40; x <= view.width + 40; x += 5) {
      const excess = noise(x / (view.width * 0.2) + offset) - threshold
      // Thick mist spreads instead of towering.
      const full = excess > 0 ? 1.1 * thickness * Math.tanh(1.8 * excess ** 1.4) : 0
      // level beneath, in billows above: mirrored about its middle a drift would look like a lens
      const above = full * (0.58 + 0.26 * crown(x / 52))
      drifts.push(full > 0 ? { x, y, above, below: full * 0.3 } : null)
    }
    return lenses(drifts, 13, 4.2)
  }).join('')
}
