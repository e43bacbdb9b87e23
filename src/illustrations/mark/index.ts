import { dotField } from '../hand/dots.ts'
import { valueNoise } from '../hand/noise.ts'
import { colour } from '../hand/palette.ts'
import { pathOf, type Point } from '../hand/path.ts'
import { hollow, seeds, skin, type CutFruit } from './fruit.ts'

/**
 * `small` for 16 to 48 px: cloth, hem and fruit alone. `large` adds the dots of the hem and the seeds.
 * `bleed` is `large` dyed to the edge, with the fruit inside the circle to which a launcher may cut it.
 */
export type MarkVariant = 'small' | 'large' | 'bleed'

/** Indigo as on the plates: the link's colour of the light scheme. */
const indigo = colour('link', 'light')
/** Undyed cloth. It is the hem, too, so that the square shows on a dark tab. */
const cloth = colour('cloth', 'light')
const kunyit = colour('kunyit', 'light')

const sheet = 64

const looks: Record<MarkVariant, { hem: number; fruit: CutFruit; hollow: number }> = {
  small: { hem: 4, fruit: { centre: [32, 33], radius: 25, dip: 0.25, seed: 'mark' }, hollow: 0.54 },
  large: { hem: 6.4, fruit: { centre: [32, 32.8], radius: 21.5, dip: 0.19, seed: 'mark' }, hollow: 0.62 },
  bleed: { hem: 0, fruit: { centre: [32, 32.8], radius: 21.5, dip: 0.19, seed: 'mark' }, hollow: 0.62 },
}

/**
 * The site's mark, as a whole SVG document: a square of cloth dyed indigo, with its hem and one cut carica
 * left undyed. Its colours are its own, since an icon stands outside the page.
 */
export function drawMark(variant: MarkVariant): string {
  const { hem, fruit, hollow: size } = looks[variant]
  // 4 units are one whole pixel at 16 px, so there the edge has to be straight
  const field = variant === 'large' ? waxedSquare(hem, 0.55) : square(hem)
  const rind = variant === 'small' ? '' : waxedRind(fruit)
  const detail = variant === 'small' ? '' : dots(seeds(fruit, size), 1.5, kunyit)
  const hemDots = variant === 'large' ? dots(alongHem(hem / 2), 0.8, indigo) : ''
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${sheet} ${sheet}">` +
    closed(square(0), cloth) +
    hemDots +
    closed(field, indigo) +
    closed(skin(fruit), cloth) +
    rind +
    closed(hollow(fruit, size), indigo) +
    detail +
    '</svg>'
  )
}

const closed = (points: readonly Point[], fill: string): string =>
  `<path fill="${fill}" d="${pathOf(points, { tolerance: 0.06 })}"/>`

/** A line between rind and flesh, which makes it a fruit and not a flower. */
const waxedRind = (fruit: CutFruit): string =>
  closed(skin({ ...fruit, radius: fruit.radius * 0.885 }), indigo) +
  closed(skin({ ...fruit, radius: fruit.radius * 0.83, seed: 'mark·flesh' }), cloth)

function dots(places: readonly Point[], radius: number, fill: string): string {
  const field = dotField()
  for (const [x, y] of places) field.add(x, y, radius)
  return field.svg(fill)
}

const square = (inset: number): Point[] => [
  [inset, inset],
  [sheet - inset, inset],
  [sheet - inset, sheet - inset],
  [inset, sheet - inset],
]

/** The dyed field, whose edge was drawn in wax by hand: it strays by up to `stray` units. */
function waxedSquare(inset: number, stray: number): Point[] {
  const waver = valueNoise('mark·hem')
  const corners = square(inset)
  return corners.flatMap(([x, y], side) => {
    const [toX, toY] = corners[(side + 1) % 4] ?? [x, y]
    return Array.from({ length: 40 }, (_, i): Point => {
      const t = i / 40
      const away = stray * waver(side * 7 + t * 5)
      const across = side % 2 === 0 ? [0, away] : [away, 0]
      return [x + (toX - x) * t + (across[0] ?? 0), y + (toY - y) * t + (across[1] ?? 0)]
    })
  })
}

/** Eleven dots along each side of the hem, the corners shared. */
function alongHem(inset: number): Point[] {
  const corners = square(inset)
  return corners.flatMap(([x, y], side) => {
    const [toX, toY] = corners[(side + 1) % 4] ?? [x, y]
    return Array.from({ length: 11 }, (_, i): Point => [x + ((toX - x) * i) / 11, y + ((toY - y) * i) / 11])
  })
}
