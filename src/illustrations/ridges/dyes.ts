import { clamp, lerp } from '../hand/numbers.ts'
import { colour, hex, lightened, mixed, oklch, ridgeDye, type Oklch, type Scheme } from '../hand/palette.ts'

/** What a mountain is printed with, as sRGB hex. */
export interface MountainDyes {
  body: string
  /** The second dye, on gully walls turned from the light. */
  wall: string
  /** Wax lines. */
  line: string
  /** The edge against the sky, where the body alone would not part from it. */
  edge?: string
}

/** What a layer of hills is printed with, as sRGB hex. */
export interface HillDyes {
  body: string
  /** The second dye: folds of the slope, tree crowns. */
  fold: string
  /** The cloth between this layer and what lies behind. */
  gap: string
  line: string
  dot: string
  /** Fields under water, freshly planted, and ripe. */
  water: string
  young: string
  ripe: string
  roof: string
  /** A house's wall, as far as it shows beneath the roof. */
  wall: string
}

/** What the plants in front are printed with, as sRGB hex. */
export interface PlantDyes {
  leaf: string
  /** A leaf's half turned from the light. */
  shade: string
  line: string
  /** Grain, cobs, fruit. */
  grain: string
  /** How heavy its lines are, as a share of those by day. */
  weight: number
}

/** One scheme's dyes for a whole ridge. */
export interface Dyes {
  ground: string
  mountain(nearness: number): MountainDyes
  hill(nearness: number): HillDyes
  plant: PlantDyes
}

/** Lays the cloth's own colour thinly over a dye, as one flat colour. */
const waxOver = (scheme: Scheme, dye: Oklch, share: number): string =>
  hex(mixed(oklch('resist', scheme), dye, share))

const light: Dyes = {
  ground: colour('ground', 'light'),
  mountain(nearness) {
    const body = ridgeDye('light', nearness)
    return { body: hex(body), wall: hex(lightened(body, -0.052)), line: colour('resist', 'light') }
  },
  hill(nearness) {
    const body = ridgeDye('light', lerp(0.36, 1, nearness))
    const cloth = colour('resist', 'light')
    return {
      body: hex(body),
      fold: hex(lightened(body, -0.034)),
      gap: cloth,
      line: cloth,
      dot: cloth,
      water: hex(lightened(ridgeDye('light', lerp(0.1, 0.62, nearness)), 0.01)),
      young: hex([lerp(0.72, 0.55, nearness), 0.075, lerp(150, 138, nearness)]),
      ripe: hex([lerp(0.82, 0.7, nearness), lerp(0.07, 0.092, nearness), lerp(112, 102, nearness)]),
      roof: hex([lerp(0.56, 0.45, nearness), lerp(0.055, 0.085, nearness), 42]),
      wall: hex(lightened(ridgeDye('light', lerp(0.02, 0.3, nearness)), 0.02)),
    }
  },
  plant: {
    leaf: hex([0.33, 0.06, 155]),
    shade: hex([0.265, 0.05, 158]),
    line: colour('resist', 'light'),
    grain: hex([0.8, 0.125, 88]),
    weight: 1,
  },
}

/** At night the nearest ground sinks, and with it its lines: full wax there would be a net over the picture. */
const nightWax = (nearness: number, far: number, near: number): number => lerp(far, near, clamp(nearness))

const dark: Dyes = {
  ground: colour('ground', 'dark'),
  mountain(nearness) {
    const body = lightened(ridgeDye('dark', 0.03 + nearness * 1.12), 0.012)
    return {
      body: hex(body),
      wall: hex(lightened(body, -0.036)),
      line: waxOver('dark', body, 0.34),
      edge: waxOver('dark', body, 0.5),
    }
  },
  hill(nearness) {
    const body = ridgeDye('dark', lerp(0.42, 1, nearness))
    return {
      body: hex(body),
      fold: hex(lightened(body, -0.024)),
      gap: waxOver('dark', body, nightWax(nearness, 0.7, 0.54)),
      line: waxOver('dark', body, nightWax(nearness, 0.4, 0.3)),
      dot: waxOver('dark', body, nightWax(nearness, 0.6, 0.46)),
      water: hex(lightened(ridgeDye('dark', 0.2), lerp(0.03, 0.005, nearness))),
      young: hex([lerp(0.34, 0.3, nearness), 0.042, 168]),
      ripe: hex([lerp(0.38, 0.335, nearness), 0.046, 108]),
      roof: hex([lerp(0.38, 0.35, nearness), 0.046, 42]),
      wall: hex(lightened(ridgeDye('dark', 0.1), lerp(0.08, 0.04, nearness))),
    }
  },
  plant: {
    leaf: hex([0.285, 0.05, 172]),
    shade: hex([0.215, 0.04, 185]),
    line: hex([0.56, 0.03, 150]),
    grain: hex([0.66, 0.105, 82]),
    weight: 0.72,
  },
}

/** A scheme's dyes. Every colour is flat: a print has no transparency. */
export const dyesOf = (scheme: Scheme): Dyes => ({ light, dark })[scheme]
