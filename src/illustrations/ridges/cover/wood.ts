import { itemAt } from '../../hand/list.ts'
import { valueNoise } from '../../hand/noise.ts'
import { lerp } from '../../hand/numbers.ts'
import { seeded } from '../../hand/random.ts'
import { crownAt } from './crowns.ts'
import { contour, isHidden, type Cover } from './hillside.ts'

/** Forest: crowns in clumps, close beneath the crest and thinning out down the slope. */
export const wood: Cover = (hillside) => {
  const { frame, dyes, seed } = hillside
  const random = seeded(`wood ${seed}`)
  const clump = valueNoise(`clump ${seed}`)
  const size = 5.4 * frame.grain ** 0.5
  let shades = ''
  let edges = ''
  for (let row = 0; row < 13; row++) {
    const line = contour(hillside, lerp(6, 100, (row / 12) ** 1.2) * frame.relief, 16 + row * 20)
    for (
      let i = Math.floor(random.between(0, 3));
      i < line.length;
      i += 1 + Math.floor(random() * 3.4 * frame.grain)
    ) {
      const [x, y] = itemAt(line, i)
      if (clump(x / 110 + row * 0.3) < -0.3 + row * 0.06 || isHidden(hillside, [x, y])) continue
      const radius = size * random.between(0.6, 1.3)
      const place = [x + random.between(-3, 3), y + random.between(-3, 3)] as const
      const crown = crownAt(place, radius, 0.8 * frame.grain, random)
      shades += crown.shades
      edges += crown.edges
    }
  }
  return `<path fill="${dyes.fold}" d="${shades}"/><path fill="${dyes.line}" d="${edges}"/>`
}
