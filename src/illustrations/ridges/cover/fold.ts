import { fractalNoise } from '../../hand/noise.ts'
import { pathOf, type Point } from '../../hand/path.ts'
import { stretches, type Hillside } from './hillside.ts'

/**
 * The shaded side of a hill in the second dye, as SVG path data: light comes from the right, as on the
 * mountains, so wherever the crest climbs to the right the slope beneath lies in shade, with a ragged lower
 * edge as a knife leaves it.
 */
export function foldsOf({ crest, frame, nearness, seed }: Hillside): string {
  const ragged = fractalNoise(`fold ${seed}`)
  const line: Point[] = []
  for (let x = -20; x <= frame.width + 20; x += 6) line.push([x, crest(x)])
  const climbs = ([x]: Point): boolean => crest(x + 12) - crest(x - 12) < -1.1
  return stretches(line, climbs, 12)
    .map((run) => {
      const depth = Math.min(run.length * 0.8, 30 + 26 * nearness) * frame.relief
      const lower = run.map(([x, y], i): Point => {
        const t = i / (run.length - 1)
        const belly = Math.sin(Math.PI * t ** 1.25) ** 0.9
        return [x - 14 * belly, y + depth * belly * (1 + 0.3 * ragged(x / 34) + 0.16 * ragged(x / 9 + 40))]
      })
      return pathOf([...run, ...lower.reverse()])
    })
    .join('')
}
