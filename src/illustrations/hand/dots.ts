import { pair, short } from './path.ts'
import type { Random } from './random.ts'

/** Many dots (*cecek*) as few paths. */
export interface DotField {
  /** Adds a dot at a place, with its radius in drawing units. */
  add(x: number, y: number, r: number): void
  /** The dots as SVG paths, one for each size, all in one colour. Empty without dots. */
  svg(stroke: string): string
}

/** Radii are rounded to this part of a unit, so that a thousand dots share a few paths. */
const step = 0.4

/**
 * A field of dots. Zero-length strokes with round caps are far lighter than arcs: about 6 bytes a dot.
 * Places are kept to a tenth of a unit.
 */
export function dotField(): DotField {
  const bySize = new Map<number, [x: number, y: number][]>()
  return {
    add(x, y, r) {
      const size = Math.max(1, Math.round(r / step))
      const list = bySize.get(size)
      if (list) list.push([x, y])
      else bySize.set(size, [[x, y]])
    },
    svg(stroke) {
      return [...bySize]
        .sort(([a], [b]) => a - b)
        .map(([size, dots]) => {
          const width = short(size * step * 2)
          const caps = `stroke-linecap="round" stroke-width="${width}"`
          return `<path d="${dotPath(dots)}" fill="none" stroke="${stroke}" ${caps}/>`
        })
        .join('')
    },
  }
}

function dotPath(dots: readonly (readonly [x: number, y: number])[]): string {
  let penX = 0
  let penY = 0
  return dots
    .map(([placeX, placeY], i) => {
      const x = Math.round(placeX * 10) / 10
      const y = Math.round(placeY * 10) / 10
      const move = i === 0 ? `M${pair(x, y)}h0` : `m${pair(x - penX, y - penY)}h0`
      penX = x
      penY = y
      return move
    })
    .join('')
}

/** A single dot as a canting makes it, never a perfect circle: SVG path data of a filled shape. */
export function handDot(x: number, y: number, r: number, random: Random): string {
  const stretch = 1 + (random() - 0.5) * 0.28
  const turn = Math.round(random() * 180)
  return `M${pair(x, y + r)}a${pair(r * stretch, r / stretch)} ${turn} 11.1 0Z`
}
