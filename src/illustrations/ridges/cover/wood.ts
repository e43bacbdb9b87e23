import { waxLine } from '../../hand/brush.ts'
import { valueNoise } from '../../hand/noise.ts'
import { lerp } from '../../hand/numbers.ts'
import { pathOf, type Point } from '../../hand/path.ts'
import { seeded, type Random } from '../../hand/random.ts'
import { contour, isHidden, type Cover } from './hillside.ts'

/** A crown as a half-moon: what one cut of a knife leaves of a tree that stands far away. */
function crown(x: number, y: number, size: number, random: Random): Point[] {
  const lean = random.between(-0.15, 0.15)
  return Array.from({ length: 7 }, (_, i): Point => {
    const angle = Math.PI * (1 + i / 6)
    return [x + size * (Math.cos(angle) + lean * (i / 6)), y + size * 0.82 * Math.sin(angle)]
  })
}

/** Forest: crowns in clumps, each waxed above and dyed twice beneath, thinning out down the slope. */
export const wood: Cover = (hillside) => {
  const { frame, dyes, seed } = hillside
  const random = seeded(`wood ${seed}`)
  const clump = valueNoise(`clump ${seed}`)
  const shades: string[] = []
  const edges: string[] = []
  const size = 5.2 * frame.grain ** 0.6
  for (let row = 0; row < 9; row++) {
    const line = contour(hillside, lerp(7, 96, row / 8) * frame.relief, 20 + row * 30)
    for (let i = Math.floor(random.between(0, 3)); i < line.length; i += 1 + Math.floor(random() * 3)) {
      const [x, y] = line[i]!
      if (clump(x / 120 + row * 0.45) < -0.12 + row * 0.075 || isHidden(hillside, [x, y])) continue
      const arc = crown(
        x + random.between(-3, 3),
        y + random.between(-4, 4),
        size * random.between(0.7, 1.25),
        random,
      )
      const [first, last] = [arc[0]!, arc.at(-1)!]
      shades.push(pathOf([...arc, [last[0] - 1, last[1] + 2], [first[0] + 2, first[1] + 1]]))
      if (random() < 0.62) {
        const thickness = 0.95 * frame.grain
        edges.push(waxLine(arc, thickness, { taper: [0.4, 0.15], wobble: 0.3, seed: `${seed} ${row} ${i}` }))
      }
    }
  }
  return `<path fill="${dyes.fold}" d="${shades.join('')}"/><path fill="${dyes.line}" d="${edges.join('')}"/>`
}
