import { valueNoise } from '../hand/noise.ts'
import type { Point } from '../hand/path.ts'
import type { Random } from '../hand/random.ts'
import type { Cloth } from './cloth.ts'

/** One bend of a stem; `side` is where it bulges to, 1 to the right. */
export interface Bend {
  side: 1 | -1
  y: number
  /** The stem's centre at any height. */
  at: (y: number) => Point
  /** Counts bends up the stems and across them; what varies from bend to bend follows it. */
  order: number
}

interface CaricaStem {
  line: Point[]
  bends: Bend[]
}

/** How the stems of one cloth rise, in units; a phase of 1 is one bend. */
interface Rhythm {
  /** From one stem to the next, from one bend of a stem to the next, and how far it sways to either side. */
  pitch: number
  bendHeight: number
  sway: number
  /** Units aside for one unit upwards. */
  slant: number
  phase: number
  /** By how much each stem is ahead of the one to its left. */
  lag: number
  orderAcross: number
}

/** From this width on a cloth shows two stems, which may stand one beside the middle or one in it. */
const showsTwoStems = 700

function rhythmOf(random: Random): Rhythm {
  return {
    pitch: random.between(376, 436),
    bendHeight: random.between(226, 258),
    sway: random.between(48, 82),
    slant: random.between(-0.17, 0.17),
    phase: random.between(0, 2),
    lag: random.between(0.05, 0.16) * random.sign(),
    orderAcross: random.pick([1, 2]),
  }
}

/** The stems and their bends, some of them beyond the hem so that what they carry reaches in. */
export function caricaStems({ width, height, random }: Cloth): CaricaStem[] {
  const rhythm = rhythmOf(random)
  const { pitch, slant } = rhythm
  const aside = width >= showsTwoStems ? random.pick([0, pitch / 2]) : 0
  const middle = width * random.between(0.42, 0.58) + aside
  const outermost = Math.ceil((width + Math.abs(slant) * height) / pitch / 2) + 1
  const columns = Array.from({ length: outermost * 2 + 1 }, (_, index) => index - outermost)
  return columns
    .map((column) => stemOf(rhythm, column, middle + column * pitch, height, random))
    .filter(({ line }) => line.some(([x]) => x > -pitch * 0.75 && x < width + pitch * 0.75))
}

function stemOf(rhythm: Rhythm, column: number, centre: number, height: number, random: Random): CaricaStem {
  const { bendHeight, sway, slant, lag, orderAcross } = rhythm
  const phase = rhythm.phase + column * lag + random.between(-0.04, 0.04)
  const waver = valueNoise(`stem ${random()}`)
  const at = (y: number): Point => {
    const bulge = Math.sin(((height - y) / bendHeight + phase) * Math.PI) * sway
    return [centre + slant * (height / 2 - y) + bulge + waver(y / 70) * 5, y]
  }
  const line: Point[] = []
  for (let y = height + 60; y > -80; y -= 42) line.push(at(y))
  const bends: Bend[] = []
  for (let count = -1; count < height / bendHeight + 3; count++) {
    const y = height - (count + 0.5 - phase) * bendHeight
    if (y < -bendHeight || y > height + bendHeight) continue
    bends.push({ side: count % 2 === 0 ? 1 : -1, y, at, order: count + 12 + column * orderAcross })
  }
  return { line, bends }
}
