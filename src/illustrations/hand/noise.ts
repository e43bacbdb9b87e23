import { hashOf } from './random.ts'

/**
 * Smooth one-dimensional value noise in [-1, 1]. Its own values lie one unit of `x` apart, so divide `x` by
 * the length over which it should wander. Works for negative `x`.
 */
export function valueNoise(seed: string): (x: number) => number {
  const key = hashOf(seed)
  const valueAt = (cell: number): number => {
    let hash = Math.imul(cell ^ key, 2654435761) >>> 0
    hash ^= hash >>> 15
    hash = Math.imul(hash, 2246822519) >>> 0
    hash ^= hash >>> 13
    return (hash >>> 0) / 2147483648 - 1
  }
  // A line asks for places one after the other, so nearly every one lies in the cell of the last.
  let known = NaN
  let before = 0
  let after = 0
  return (x) => {
    const cell = Math.floor(x)
    const t = x - cell
    if (cell !== known) {
      before = valueAt(cell)
      after = valueAt(cell + 1)
      known = cell
    }
    // Perlin's quintic: first and second derivatives vanish at each end, so no kink shows in a line
    const ease = t * t * t * (t * (6 * t - 15) + 10)
    return before * (1 - ease) + after * ease
  }
}

/** Value noise over `octaves` scales, each half as long and half as strong as the last; in [-1, 1]. */
export function fractalNoise(seed: string, octaves = 3): (x: number) => number {
  const layers = Array.from({ length: octaves }, (_, octave) => ({
    noise: valueNoise(`${seed}·${octave}`),
    frequency: 2 ** octave,
    // the layers' lattices must not meet at zero, or every line would have a still point there
    offset: octave * 17.3,
    weight: 0.5 ** octave,
  }))
  const total = layers.reduce((sum, layer) => sum + layer.weight, 0)
  return (x) => {
    let sum = 0
    for (const layer of layers) sum += layer.weight * layer.noise(x * layer.frequency + layer.offset)
    return sum / total
  }
}
