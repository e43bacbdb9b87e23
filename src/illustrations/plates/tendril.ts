import { handDot } from '../hand/dots.ts'
import type { Point } from '../hand/path.ts'
import type { Cloth } from './cloth.ts'
import { toward, type Place } from './placement.ts'

/** The points of a tendril (ukel) that leaves `place` and rolls up; `turn` says to which side. */
function tendrilLine({ x, y, angle }: Place, size: number, turn: 1 | -1): Point[] {
  const points = 26
  const start = toward([0, 0], angle, size)
  return Array.from({ length: points + 1 }, (_, index) => {
    const share = index / points
    const [alongX, alongY] = toward([0, 0], angle + turn * share * 7.4, size * (1 - share) ** 1.1)
    return [x + alongX - start[0], y + alongY - start[1]]
  })
}

/** Draws a tendril if there is room for the whole of it. Returns whether it was drawn. */
export function drawTendril(cloth: Cloth, place: Place, size: number, turn: 1 | -1): boolean {
  const line = tendrilLine(place, size, turn)
  // Its start touches what it grows from, so only the rest needs room.
  const free = line.slice(5)
  if (cloth.crowding(free, 7) > 0 || cloth.shown(line) < 1) return false
  cloth.line(line, 2.3, { taper: [0.06, 0.25] })
  const [endX, endY] = line.at(-1) ?? [place.x, place.y]
  cloth.paint('cloth', handDot(endX, endY, 2.5, cloth.random))
  cloth.outline(line, { closed: false, halfWidth: 1 })
  return true
}
