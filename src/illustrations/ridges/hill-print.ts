import { valueNoise } from '../hand/noise.ts'
import { clamp, lerp } from '../hand/numbers.ts'
import { fractalNoise } from '../hand/noise.ts'
import { pathOf, type Point } from '../hand/path.ts'
import { foldsOf } from './cover/fold.ts'
import type { Cover, Hillside } from './cover/hillside.ts'
import { lenses } from './mist.ts'

/**
 * A layer of hills as SVG: the cloth left between it and what lies behind, its dye, its folds, and its cover.
 *
 * @param id unique within the picture
 */
export function printHill(hillside: Hillside, cover: Cover, id: string): string {
  const { crest, frame, nearness, dyes, seed } = hillside
  const { width, height, grain } = frame
  const breathing = valueNoise(`gap ${seed}`)
  const top: Point[] = []
  for (let x = -20; x <= width + 20; x += nearness === 0 ? 2.5 : 4) top.push([x, crest(x)])
  const body = pathOf([[-20, height + 20], ...top, [width + 20, height + 20]])
  const gap = lerp(2, 4.4, nearness) * grain ** 0.6
  const cloth = top.map(([x, y]): Point => [x, y - gap * (1 + 0.36 * breathing(x / 55))])
  return (
    `<path fill="${dyes.gap}" d="${pathOf([...cloth, ...[...top].reverse()])}"/>` +
    `<clipPath id="${id}"><path d="${body}"/></clipPath><path fill="${dyes.body}" d="${body}"/>` +
    `<g clip-path="url(#${id})"><path fill="${dyes.fold}" d="${foldsOf(hillside)}"/>${cover(hillside)}</g>`
  )
}

/** Mist that lies in the valley behind the next layer, where there is room for it, as SVG path data. */
export function valleyMist({ crest, front, frame, seed }: Hillside): string {
  const noise = fractalNoise(`valley ${seed}`, 2)
  const drifts = Array.from({ length: Math.floor(frame.width / 6) + 8 }, (_, i) => {
    const x = i * 6 - 20
    const room = clamp((front(x) - crest(x) - 30 * frame.relief) / 40)
    const excess = noise(x / (frame.width * 0.2)) - 0.2
    if (excess <= 0 || room === 0) return null
    const half = excess ** 0.8 * room * frame.relief
    return { x, y: front(x) - 7 * frame.relief, above: half * 16, below: half * 12 }
  })
  return lenses(drifts, 10, 5)
}
