import { formatHex } from 'culori'
import { degrees, lerp, radians } from './numbers.ts'

/** Kabut, the mist, is the light scheme; Malam, night and batik wax, the dark one. */
export type Scheme = 'light' | 'dark'

/** A colour in OKLCH: lightness 0..1, chroma, hue in degrees. */
export type Oklch = readonly [lightness: number, chroma: number, hue: number]

/** A colour as sRGB hex, since the rasteriser (librsvg) knows no `oklch()`. Clips what sRGB cannot show. */
export function hex([l, c, h]: Oklch): string {
  return formatHex({ mode: 'oklch', l, c, h })
}

/** The page's colours that drawings share, as in the style sheet's tokens; a test holds the two equal. */
export const shared = {
  ground: { light: [0.962, 0.01, 128], dark: [0.215, 0.03, 262] },
  cloth: { light: [0.985, 0.009, 98], dark: [0.262, 0.034, 260] },
  ink: { light: [0.255, 0.022, 155], dark: [0.935, 0.014, 95] },
  tea: { light: [0.43, 0.078, 150], dark: [0.8, 0.085, 148] },
  link: { light: [0.385, 0.095, 262], dark: [0.83, 0.105, 84] },
  soga: { light: [0.465, 0.095, 52], dark: [0.8, 0.085, 62] },
  mark: { light: [0.45, 0.155, 28], dark: [0.785, 0.11, 32] },
  kunyit: { light: [0.82, 0.145, 84], dark: [0.82, 0.145, 84] },
} as const satisfies Record<string, Record<Scheme, Oklch>>

/** What drawings are made of, by role. */
const roles = {
  ...shared,
  /** The undyed cloth left between dyed shapes: every light line of a drawing. */
  resist: { light: shared.ground.light, dark: [0.8, 0.016, 95] },
} as const satisfies Record<string, Record<Scheme, Oklch>>

type Role = keyof typeof roles

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
export function mixed(over: Oklch, under: Oklch, share: number): Oklch {
  const a = lerp(towardsRed(under), towardsRed(over), share)
  const b = lerp(towardsYellow(under), towardsYellow(over), share)
  return [lerp(under[0], over[0], share), Math.hypot(a, b), degrees(Math.atan2(b, a))]
}

/** The rectangular OKLab axes of a colour: hues are angles, and angles do not mix. */
const towardsRed = ([, c, h]: Oklch): number => c * Math.cos(radians(h))
const towardsYellow = ([, c, h]: Oklch): number => c * Math.sin(radians(h))

/** A role's colour in OKLCH, to mix from. */
export const oklch = (role: Role, scheme: Scheme): Oklch => roles[role][scheme]
