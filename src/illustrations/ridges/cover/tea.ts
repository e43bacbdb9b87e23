import { itemAt } from '../../hand/list.ts'
import { dotField } from '../../hand/dots.ts'
import { valueNoise } from '../../hand/noise.ts'
import { lerp } from '../../hand/numbers.ts'
import type { Point } from '../../hand/path.ts'
import { seeded } from '../../hand/random.ts'
import { contour, isHidden, type Cover } from './hillside.ts'

/**
 * A tea garden: a dot a bush (a batik's *cecek*), in rows along the contours, parted by footpaths that wander
 * down the slope. Bushes stand where they took root, so no row is even and some places stay empty.
 */
export const tea: Cover = (hillside) => {
  const { frame, nearness, dyes, seed } = hillside
  const { width, relief, grain } = frame
  const random = seeded(`tea ${seed}`)
  const wander = valueNoise(`footpath ${seed}`)
  const vigour = valueNoise(`bushes ${seed}`)
  const paths = [random.between(0.08, 0.4), random.between(0.5, 0.95)].map((share) => share * width)
  const spacing = lerp(6.6, 9.8, nearness) * grain ** 0.8
  const bush = lerp(0.95, 1.75, nearness) * grain ** 0.8
  const bushes = dotField()
  let offset = 8 * relief
  for (let row = 0; offset < 170 * relief; row++) {
    const line = contour(hillside, offset, 20 + row * 22)
    const isFootpath = (x: number): boolean =>
      paths.some((path) => Math.abs(x - path - 52 * wander(offset / 70 + path)) < 5 + offset * 0.035)
    // Each row is dotted in one go: dense where the hand is slow, its dots smaller as the canting empties.
    const wax = valueNoise(`wax ${seed} ${row}`)
    const pace = spacing * random.between(0.92, 1.1)
    for (const [x, y] of along(line, () => pace * random.between(0.74, 1.28))) {
      const place: Point = [
        x + random.between(-0.6, 0.6),
        y + 1.5 * wax(x / 44 + 60) + random.between(-0.9, 0.9),
      ]
      const isBare = random() < 0.05 || vigour(x / 70 + row * 0.3) < -0.66
      if (isBare || isFootpath(x) || isHidden(hillside, place)) continue
      bushes.add(
        ...place,
        bush * random.between(0.76, 1.2) * (1 + 0.16 * vigour(x / 70 + row * 0.3) + 0.18 * wax(x / 60)),
      )
    }
    offset += spacing * random.between(0.9, 1.12) * (1 + 0.05 * row)
  }
  return bushes.svg(dyes.dot)
}

/** Places along a line, `gap()` units apart. */
function* along(line: readonly Point[], gap: () => number): Generator<Point> {
  let wait = gap()
  for (let i = 1; i < line.length; i++) {
    const [fromX, fromY] = itemAt(line, i - 1)
    const [toX, toY] = itemAt(line, i)
    const length = Math.hypot(toX - fromX, toY - fromY)
    for (; wait < length; wait += gap()) {
      const t = wait / length
      yield [lerp(fromX, toX, t), lerp(fromY, toY, t)]
    }
    wait -= length
  }
}
