import { radians } from '../hand/numbers.ts'

/** Noise in [-1, 1], a mountain's own. */
type Noise = (x: number) => number

/**
 * The form of a volcano in metres. From the rim outwards its height falls as
 * base + (rim − base)(share · e^(−q/steep) + (1 − share) · e^(−q/apron)), q being metres beyond the rim:
 * a steep upper cone on a long apron, and so the concave slope that no triangle has.
 */
export interface Form {
  /** Metres above sea level of the plain about it. */
  base: number
  /** Metres from the axis to the crater's rim, or to the edge of a massif's top. */
  rimRadius: number
  /** Metres over which the upper cone falls to 1/e. */
  steepLength: number
  /** Metres over which the apron falls to 1/e. */
  apronLength: number
  /** How much of the height belongs to the upper cone, 0..1. */
  steepShare: number
  /** Metres that the rim lies below the summit, by azimuth from the axis (radians, clockwise from north). */
  rimDrop(azimuth: number, noise: Noise): number
  /** The rim's radius by azimuth, as a share of `rimRadius`. */
  rimShare(azimuth: number, noise: Noise): number
  /** Metres from the rim to the crater's floor; a massif has none but rolls by `roll` metres. */
  craterDepth: number
  roll: number
  /** How many gullies (*barranco*) run down it all round, and how many metres they cut. */
  gullies: number
  gullyDepth: number
  /** Metres of unevenness along the flank. */
  roughness: number
}

/** Sindoro: a truncated cone with a flat lip, tilted by 52 m. */
export const flatLip: Form = {
  base: 700,
  rimRadius: 255,
  steepLength: 2750,
  apronLength: 8200,
  steepShare: 0.8,
  rimDrop: (azimuth) => 26 - 26 * Math.cos(azimuth - radians(290)),
  rimShare: (azimuth) => 1 + 0.1 * Math.sin(azimuth * 3),
  craterDepth: 60,
  roll: 0,
  gullies: 13,
  gullyDepth: 62,
  roughness: 10,
}

/** Sumbing: a high south rim and a lower north tooth, open to the east, so its notch turns with the viewer. */
export const notch: Form = {
  base: 700,
  rimRadius: 600,
  steepLength: 3300,
  apronLength: 9500,
  steepShare: 0.76,
  rimDrop: (azimuth, noise) => {
    const towards = (bearing: number): number => Math.max(0, Math.cos(azimuth - radians(bearing)))
    const raised = Math.max(towards(176) ** 1.1, 0.68 * towards(8) ** 1.5, 0.3 * towards(262) ** 6)
    return 290 * (1 - raised) + 15 * (1 - noise(azimuth * 6))
  },
  rimShare: (azimuth) => 1 + 0.14 * Math.sin(azimuth * 2 + 1),
  craterDepth: 330,
  roll: 0,
  gullies: 9,
  gullyDepth: 105,
  roughness: 20,
}

/** Prau, and the Ijen complex: a broad, rolling top, no cone. */
export const massif: Form = {
  base: 900,
  rimRadius: 2100,
  steepLength: 2600,
  apronLength: 6500,
  steepShare: 0.6,
  rimDrop: (azimuth, noise) => 130 - 130 * noise(azimuth * 2.3 + 9),
  rimShare: (azimuth, noise) => 1 + 0.3 * noise(azimuth * 1.1 + 4),
  craterDepth: 0,
  roll: 62,
  gullies: 7,
  gullyDepth: 90,
  roughness: 10,
}

/** A stratovolcano as most are: a small crater, its lip a little lower on one side. */
export const cone: Form = {
  base: 400,
  rimRadius: 230,
  steepLength: 3000,
  apronLength: 9000,
  steepShare: 0.78,
  rimDrop: (azimuth, noise) => 34 - 34 * Math.cos(azimuth - radians(40)) + 12 * (1 - noise(azimuth * 4)),
  rimShare: (azimuth) => 1 + 0.12 * Math.sin(azimuth * 2),
  craterDepth: 150,
  roll: 0,
  gullies: 11,
  gullyDepth: 75,
  roughness: 14,
}

/** Raung: a caldera two kilometres wide and half a kilometre deep, its rim ragged but nowhere breached. */
export const caldera: Form = {
  base: 500,
  rimRadius: 980,
  steepLength: 3200,
  apronLength: 9200,
  steepShare: 0.74,
  rimDrop: (azimuth, noise) =>
    70 - 55 * Math.cos(azimuth - radians(250)) + (60 * (1 - noise(azimuth * 3.2))) / 2,
  rimShare: (azimuth, noise) => 1 + 0.14 * noise(azimuth * 1.4 + 2),
  craterDepth: 500,
  roll: 0,
  gullies: 12,
  gullyDepth: 95,
  roughness: 18,
}
