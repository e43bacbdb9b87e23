/** The value a share `t` (0..1, but not clamped) of the way from `a` to `b`. */
export const lerp = (a: number, b: number, t: number): number => a + (b - a) * t

/** `x`, held between `lo` and `hi`. */
export const clamp = (x: number, lo = 0, hi = 1): number => Math.min(hi, Math.max(lo, x))

/** Degrees to radians. */
export const radians = (deg: number): number => (deg * Math.PI) / 180

/** Radians to degrees. */
export const degrees = (rad: number): number => (rad * 180) / Math.PI
