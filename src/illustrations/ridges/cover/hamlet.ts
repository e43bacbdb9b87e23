import { waxLine } from '../../hand/brush.ts'
import { pathOf, type Point } from '../../hand/path.ts'
import { seeded } from '../../hand/random.ts'
import { crownsAt } from './crowns.ts'
import { isHidden, type Cover } from './hillside.ts'

/** A house from afar: a hipped roof over a strip of wall, in drawing units. */
function house([x, y]: Point, width: number): { roof: string; wall: string; ridge: readonly Point[] } {
  const eave = width * 0.56
  const ridge = width * 0.26
  const rise = width * 0.44
  const wall = width * 0.26
  return {
    roof: pathOf([
      [x - eave, y],
      [x - ridge, y - rise],
      [x + ridge, y - rise],
      [x + eave, y],
    ]),
    wall: pathOf([
      [x - width * 0.4, y],
      [x + width * 0.4, y],
      [x + width * 0.4, y + wall],
      [x - width * 0.4, y + wall],
    ]),
    ridge: [
      [x - ridge, y - rise],
      [x + ridge, y - rise],
      [x + eave, y],
    ],
  }
}

/** A hamlet: a handful of roofs close together among trees, where the slope lies nearly level. */
export const hamlet: Cover = (hillside) => {
  const { crest, frame, dyes, seed } = hillside
  const random = seeded(`hamlet ${seed}`)
  const middle = levelPlace(hillside.crest, frame.width, random.between(0.3, 0.7))
  const size = 15 * frame.grain ** 0.7
  const marks = { shades: '', roofs: '', walls: '', lines: '' }
  const places = Array.from({ length: 15 }, (_, i) => {
    const away = (i - 7) * size * 0.62 + random.between(-4, 4)
    const x = middle + away
    return { x, y: crest(x) + random.between(0.7, 1.9) * size, isHouse: i % 2 === 1 && random() < 0.85 }
  })
  places.sort((a, b) => a.y - b.y)
  for (const { x, y, isHouse } of places) {
    if (isHidden(hillside, [x, y])) continue
    if (!isHouse) {
      const trees = { bough: size * 0.55, thickness: frame.grain * 0.9, random }
      const crowns = crownsAt([x, y + size * 0.2], size * random.between(0.7, 1.7), trees)
      marks.shades += crowns.shades
      marks.lines += crowns.edges
      continue
    }
    const { roof, wall, ridge } = house([x, y], size * random.between(0.85, 1.15))
    marks.roofs += roof
    marks.walls += wall
    marks.lines += waxLine(ridge, frame.grain * 0.95, { wobble: 0.25, seed: `roof ${x}` })
  }
  const print = (dye: string, shapes: string): string => `<path fill="${dye}" d="${shapes}"/>`
  return (
    print(dyes.fold, marks.shades) +
    print(dyes.wall, marks.walls) +
    print(dyes.roof, marks.roofs) +
    print(dyes.line, marks.lines)
  )
}

/** The x near a share of the width where the crest is most level: nobody builds on the steepest slope. */
function levelPlace(crest: (x: number) => number, width: number, share: number): number {
  const candidates = Array.from({ length: 25 }, (_, i) => (share + (i - 12) * 0.012) * width)
  const steepness = (x: number): number => Math.abs(crest(x + 40) - crest(x - 40))
  return candidates.reduce((best, x) => (steepness(x) < steepness(best) ? x : best))
}
