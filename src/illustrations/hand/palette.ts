import { formatHex } from 'culori'
import { lerp } from './numbers.ts'

/** Kabut, the mist, is the light scheme; Malam, night and batik wax, the dark one. */
export type Scheme = 'light' | 'dark'

/** A colour in OKLCH: lightness 0..1, chroma, hue in degrees. */
export type Oklch = readonly [lightness: number, chroma: number, hue: number]

/** A colour as sRGB hex, since the rasteriser (librsvg) knows no `oklch()`. Clips what sRGB cannot show. */
export function hex([l, c, h]: Oklch): string {
  return formatHex({ mode: 'oklch', l, c, h })
}

/** The site's own colours that drawings need, by role. They repeat the tokens of the style sheet. */
const roles = {
  ground: { light: [0.962, 0.01, 128], dark: [0.215, 0.03, 262] },
  cloth: { light: [0.985, 0.009, 98], dark: [0.262, 0.034, 260] },
  ink: { light: [0.255, 0.022, 155], dark: [0.935, 0.014, 95] },
  muted: { light: [0.455, 0.022, 150], dark: [0.745, 0.02, 95] },
  tea: { light: [0.43, 0.078, 150], dark: [0.8, 0.085, 148] },
  soga: { light: [0.465, 0.095, 52], dark: [0.8, 0.085, 62] },
  mark: { light: [0.49, 0.155, 28], dark: [0.765, 0.115, 32] },
  line: { light: [0.86, 0.016, 135], dark: [0.36, 0.032, 260] },
  kunyit: { light: [0.82, 0.145, 84], dark: [0.82, 0.145, 84] },
  /** The undyed cloth left between dyed shapes: every light line of a drawing. */
  resist: { light: [0.962, 0.01, 128], dark: [0.8, 0.016, 95] },
} as const satisfies Record<string, Record<Scheme, Oklch>>

export type Role = keyof typeof roles

/** A role's colour as sRGB hex. */
export const colour = (role: Role, scheme: Scheme): string => hex(roles[role][scheme])

const farthest: Record<Scheme, Oklch> = { light: [0.895, 0.022, 228], dark: [0.34, 0.045, 262] }
const nearest: Record<Scheme, Oklch> = { light: [0.36, 0.06, 152], dark: [0.165, 0.032, 210] }

/**
 * The dye of a ridge. Air lies between, so far ridges are pale and blue and near ones deep and green; at
 * night the far ones still hold light and the near ones sink.
 *
 * @param nearness 0 at the horizon, 1 at the viewer's feet
 */
export function ridgeDye(scheme: Scheme, nearness: number): Oklch {
  const [farL, farC, farH] = farthest[scheme]
  const [nearL, nearC, nearH] = nearest[scheme]
  return [lerp(farL, nearL, nearness), lerp(farC, nearC, nearness), lerp(farH, nearH, nearness)]
}

/** The same dye, lighter (or, below zero, darker) by a share of lightness. */
export const lightened = ([l, c, h]: Oklch, by: number): Oklch => [l + by, c, h]

/** A colour laid over another at `share` (0..1), as one flat colour: prints have no transparency. */
export const mixed = (over: Oklch, under: Oklch, share: number): Oklch => [
  lerp(under[0], over[0], share),
  lerp(under[1], over[1], share),
  // near-grey hues carry no meaning, so the dyed one of the two decides
  under[1] >= over[1] ? under[2] : over[2],
]

/** A role's colour in OKLCH, to mix from. */
export const oklch = (role: Role, scheme: Scheme): Oklch => roles[role][scheme]
