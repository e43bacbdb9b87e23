import { hex } from '../hand/palette.ts'
import type { Dye } from '../../../cms/model/placeholder-names.ts'

/**
 * The colours of one cloth, as sRGB hex because librsvg reads no oklch().
 * Where the motif's dye lies over the ground's, the cloth takes the overdye; what the wax kept is `cloth`.
 */
export interface DyePair {
  ground: string
  motif: string
  overdye: string
  cloth: string
}

/** Which of a pair's colours a shape takes. */
export type Tone = keyof DyePair

export const dyes: Record<Dye, DyePair> = {
  'indigo-soga': {
    ground: hex([0.3, 0.088, 264]),
    motif: hex([0.485, 0.105, 56]),
    overdye: hex([0.215, 0.04, 300]),
    cloth: hex([0.952, 0.018, 92]),
  },
  'soga-tea': {
    ground: hex([0.315, 0.068, 48]),
    motif: hex([0.5, 0.085, 152]),
    overdye: hex([0.225, 0.035, 110]),
    cloth: hex([0.95, 0.02, 90]),
  },
  'tea-turmeric': {
    ground: hex([0.335, 0.058, 158]),
    motif: hex([0.745, 0.125, 82]),
    overdye: hex([0.255, 0.045, 140]),
    cloth: hex([0.955, 0.018, 96]),
  },
  'madder-indigo': {
    ground: hex([0.415, 0.125, 28]),
    motif: hex([0.345, 0.08, 262]),
    overdye: hex([0.235, 0.055, 350]),
    cloth: hex([0.952, 0.018, 88]),
  },
  'turmeric-indigo': {
    ground: hex([0.765, 0.12, 84]),
    motif: hex([0.335, 0.085, 262]),
    overdye: hex([0.27, 0.046, 180]),
    cloth: hex([0.965, 0.016, 96]),
  },
  'indigo-madder': {
    ground: hex([0.3, 0.085, 264]),
    motif: hex([0.48, 0.13, 28]),
    overdye: hex([0.215, 0.04, 320]),
    cloth: hex([0.952, 0.018, 92]),
  },
}
