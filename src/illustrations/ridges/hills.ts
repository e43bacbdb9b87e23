import { itemAt } from '../hand/list.ts'
import { fractalNoise } from '../hand/noise.ts'
import { lerp } from '../hand/numbers.ts'
import { seeded, type Random } from '../hand/random.ts'
import type { Frame } from './view.ts'

/** The y of a layer's crest at an x. */
export type Crest = (x: number) => number

/** One rise of a crest: its flanks differ in steepness, or the hills would be waves. */
interface Swell {
  x: number
  width: number
  height: number
  /** How much steeper its right flank is than its left. */
  skew: number
}

/** Drawing units beyond the edges to which a crest is known. */
const margin = 80

/**
 * The crests of the invented hills, the farthest first. Seeded by the village, so each keeps its own for good;
 * the mountains behind them are true, the hills are not.
 *
 * @param headroom how far above the horizon a hill may rise, in drawing units, so that nothing invented hides
 *   a mountain that is really there
 */
export function crestsOf(frame: Frame, headroom: number, seed: string): Crest[] {
  const random = seeded(`hills ${seed}`)
  const first = random.sign()
  return Array.from({ length: frame.layers }, (_, layer) => {
    const nearness = layer / (frame.layers - 1)
    const tilt = first * (layer % 2 === 0 ? -1 : 1)
    const crest = crestOf(frame, nearness, tilt, random, `${seed} ${layer}`)
    const ceiling = frame.horizon - headroom
    return tabled((x) => beneath(crest(x), ceiling), frame.width, layer === 0 ? 2.5 : 4)
  })
}

function crestOf(frame: Frame, nearness: number, tilt: number, random: Random, seed: string): Crest {
  const { width, height, horizon, relief } = frame
  const base = lerp(horizon + 14 * relief, height - 34 * relief, nearness ** 0.95)
  const growth = lerp(0.8, 1.2, nearness)
  const swells = Array.from({ length: 2 + Math.round(random() * 1.4) }, (): Swell => ({
    x: random.between(-0.05, 1.05) * width,
    width: random.between(0.12, 0.26) * width * growth,
    height: random.between(24, 56) * growth * relief,
    skew: random.between(0.6, 1.5),
  }))
  const slope = random.between(22, 52) * tilt * relief
  const phase = random() * 9
  const roll = fractalNoise(`crest ${seed}`)
  const isWood = nearness === 0
  return (x) => {
    const share = x / width
    const raised = swells.reduce((sum, swell) => sum + riseAt(swell, x), 0)
    const rolling = 7 * Math.sin(share * 9 + phase) + 5 * roll(share * 5)
    // the farthest crest is wooded: crowns stand up from it and never dip below
    const crowns = isWood ? 3.5 * Math.abs(roll(x / 9)) + 4 * roll(x / 40) : 1.5 * roll(x / 60)
    return base + slope * (share - 0.5) - raised + relief * (13 - rolling) - crowns
  }
}

function riseAt({ x: middle, width, height, skew }: Swell, x: number): number {
  const away = ((x - middle) / width) * (x > middle ? skew : 1 / skew)
  return height * Math.exp(-away * away)
}

/** Presses a crest softly under a ceiling, so that it bends over and is not cut off. */
function beneath(y: number, ceiling: number): number {
  const softness = 28
  const room = (y - ceiling) / softness
  return room > 8 ? y : ceiling + softness * Math.log1p(Math.exp(room))
}

/** The same function, read from a table: a crest is asked for a hundred thousand times. */
function tabled(crest: Crest, width: number, step: number): Crest {
  const count = Math.ceil((width + 2 * margin) / step) + 1
  const table = Float64Array.from({ length: count }, (_, i) => crest(i * step - margin))
  return (x) => {
    const place = Math.min(Math.max((x + margin) / step, 0), count - 1.001)
    const cell = Math.floor(place)
    return lerp(itemAt(table, cell), itemAt(table, cell + 1), place - cell)
  }
}
