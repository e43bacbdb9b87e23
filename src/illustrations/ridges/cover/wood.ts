import { itemAt } from '../../hand/list.ts'
import { valueNoise } from '../../hand/noise.ts'
import { clamp, lerp } from '../../hand/numbers.ts'
import { seeded } from '../../hand/random.ts'
import { crownsAt } from './crowns.ts'
import { contour, contourStep, isHidden, type Cover } from './hillside.ts'

/**
 * Forest: old stands of broad crowns, young ones of small, and clearings between, closest beneath the crest and
 * thinning out down the slope.
 */
export const wood: Cover = (hillside) => {
  const { frame, dyes, seed } = hillside
  const random = seeded(`wood ${seed}`)
  const clump = valueNoise(`clump ${seed}`)
  const stand = valueNoise(`stand ${seed}`)
  const bough = 8 * frame.grain ** 0.5
  let shades = ''
  let edges = ''
  let offset = 5
  for (let row = 0; offset < 104; row++) {
    const line = contour(hillside, offset * frame.relief, 16 + row * 20)
    let along = random.between(0, 20)
    while (along < (line.length - 1) * contourStep) {
      const [x, y] = itemAt(line, Math.floor(along / contourStep))
      const age = clamp(0.5 + 0.75 * stand(x / 130 + row * 0.24))
      // A few old trees everywhere, many where the stand is old.
      const width = bough * (0.7 + 0.5 * age + 2.8 * random() ** lerp(5, 1.7, age))
      const isClear = clump(x / 120 + row * 0.27) < -0.22 + offset * 0.0045
      const place = [x + width * 0.5, y + random.between(-4.5, 4.5)] as const
      if (!isClear && !isHidden(hillside, place)) {
        const crowns = crownsAt(place, width, { bough, thickness: 0.8 * frame.grain, random })
        shades += crowns.shades
        edges += crowns.edges
      }
      along += width * random.between(0.75, 1.25) + 9 * random() ** 3
    }
    offset += random.between(6.5, 11) * (1 + row * 0.05)
  }
  return `<path fill="${dyes.fold}" d="${shades}"/><path fill="${dyes.line}" d="${edges}"/>`
}
