import { waxLine } from '../hand/brush.ts'
import { valueNoise } from '../hand/noise.ts'
import { clamp, lerp, radians } from '../hand/numbers.ts'
import { pathOf, type Point } from '../hand/path.ts'
import { seeded } from '../hand/random.ts'
import type { MountainDyes } from './dyes.ts'
import type { Mountain } from './mountain.ts'
import type { View } from './view.ts'

/** Gully walls as SVG path data, and the wax lines along their ridges. */
interface Flanks {
  walls: string
  lines: string
}

/**
 * The walls of gullies that turn from the morning light, which comes from the right: slim leaves that start
 * at the rim, run down the flank in three dimensions and are widest at the left. They are what turns a
 * triangle into a volcano.
 */
function flanksOf(mountain: Mountain, grain: number): Flanks {
  const { summit, sight, size } = mountain
  const { form, name } = summit
  const isCone = form.roll === 0
  const random = seeded(`flanks ${name}`)
  const meander = valueNoise(`meander ${name}`)
  const count = isCone ? Math.round(clamp(size / 15, 8, 17)) : 7
  const facingUs = radians(sight.bearing) + Math.PI
  const spread = isCone ? 84 : 70
  const walls: string[] = []
  const lines: string[] = []
  for (let i = 0; i < count; i++) {
    const across = (i + 0.5 + random.between(-0.34, 0.34)) / count
    const front = 1 - Math.abs(across - 0.5) * 2
    const start = form.rimRadius * random.between(0.95, 1.15) + (isCone ? random() ** 2 * 900 : 0)
    const length = isCone ? random.between(2600, 5600) : random.between(1500, 3200)
    const broad = lerp(1.7, 0.55, across) * lerp(1.25, 0.68, front)
    const width = radians(random.between(3.6, 7.4)) * (isCone ? broad : 1)
    const ridge: Point[] = []
    const wall: Point[] = []
    const steps = 26
    for (let step = 0; step <= steps; step++) {
      const t = step / steps
      const distance = lerp(start, start + length, t)
      const drift = lerp(0.09, 0.03, front) * meander(distance / 1500 + i * 7) * t
      const azimuth = facingUs + radians(lerp(spread, -spread, across)) + drift
      const opening = Math.sin(Math.PI * t ** 0.62) ** 0.9
      const ragged = 0.008 * meander(distance / 420 + i * 3 + 50)
      ridge.push(mountain.project(distance, azimuth))
      wall.push(mountain.project(distance, azimuth + (width + ragged) * opening))
    }
    walls.push(pathOf([...ridge, ...wall.reverse()]))
    const drawn = ridge.slice(0, Math.round(random.between(12, steps)))
    const waxed = random() < 0.62
    if (!isCone || !waxed) continue
    const thickness = grain * (size > 180 ? 1.5 : 1.15)
    lines.push(waxLine(drawn, thickness, { taper: [0.25, 0.6], wobble: 0.3, seed: `${name} ${i}` }))
  }
  return { walls: walls.join(''), lines: lines.join('') }
}

/**
 * A mountain as SVG: its true outline flat in one dye, the gully walls in a second, and wax lines.
 *
 * @param id unique within the picture
 */
export function printMountain(
  mountain: Mountain,
  skyline: readonly Point[],
  view: View,
  dyes: MountainDyes,
  id: string,
): string {
  const floor = view.horizon + 90
  const body = pathOf([[-30, floor], ...skyline, [view.width + 30, floor]])
  const { walls, lines } = flanksOf(mountain, view.grain)
  const edge = dyes.edge
    ? `<path d="${pathOf(skyline, { closed: false })}" fill="none" stroke="${dyes.edge}"` +
      ` stroke-width="${view.grain}" stroke-linejoin="round"/>`
    : ''
  return (
    `<clipPath id="${id}"><path d="${body}"/></clipPath><path fill="${dyes.body}" d="${body}"/>` +
    `<g clip-path="url(#${id})"><path fill="${dyes.wall}" d="${walls}"/>` +
    `<path fill="${dyes.line}" d="${lines}"/></g>${edge}`
  )
}
