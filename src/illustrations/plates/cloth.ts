import { waxLine, type WaxStroke } from '../hand/brush.ts'
import { pathOf, type Point } from '../hand/path.ts'
import type { Random } from '../hand/random.ts'
import { clearanceOf, type Clearance } from './clearance.ts'
import type { DyePair, Tone } from './dyes.ts'
import type { Field } from './isen.ts'
import { offset } from './placement.ts'

/** A cloth being drawn on. Units: 800×1000 is a whole large cloth; a smaller one shows less at the same scale. */
export interface Cloth {
  readonly width: number
  readonly height: number
  /** The dyed part inside the hem. Pieces may reach over its edge; they are cut there. */
  readonly field: Field
  readonly random: Random
  /** Room left between what has been outlined so far. */
  readonly clearance: Clearance
  /** Lays one shape, given as SVG path data, over all that was laid before. */
  paint(tone: Tone, shape: string): void
  /** Lays a shape whose edge a line of `cover` units will hide, so that it takes fewer points to draw it. */
  fill(tone: Tone, outline: readonly Point[], cover?: number): void
  /** Draws a line of the given width (units), in wax unless another tone is named. */
  line(points: readonly Point[], width: number, options?: LineOptions): void
  /** Registers a shape's outline (klowongan), so that dots and later pieces keep off it. */
  outline(points: readonly Point[], options?: { closed?: boolean; halfWidth?: number }): void
  /** Lays ground around an outline, so that a piece stands clear of what it lies over. */
  clear(outline: readonly Point[], gap?: number): void
  /** Which share (0..1) of an outline's points the hem does not cut off. */
  shown(outline: readonly Point[]): number
  /** Which share (0..1) of an outline's points lies over shapes drawn before, or touches them. */
  crowding(outline: readonly Point[], room?: number): number
  /** All that was painted, as SVG paths in order. */
  svg(): string
}

type LineOptions = Omit<WaxStroke, 'seed'> & { tone?: Tone }

interface ClothOptions {
  width: number
  height: number
  hem: number
  dye: DyePair
  random: Random
}

/** Less than this share of a piece inside the hem is a sliver that nobody can read; leave the piece out. */
export const leastShown = 0.4

/** Units by which an edge may stray: a quarter of a CSS pixel where a cloth is shown largest. */
const unseen = 0.42

/** How far an edge may stray under its line, as a share of the line's width: the line is thinnest at .39 to a side. */
const hidden = 0.34

export function clothOf({ width, height, hem, dye, random }: ClothOptions): Cloth {
  const layers: { tone: Tone; shapes: string[] }[] = []
  const field: Field = { left: hem, top: hem, right: width - hem, bottom: height - hem }
  const clearance = clearanceOf(width, height)
  const within = (point: Point): boolean =>
    point[0] > field.left && point[0] < field.right && point[1] > field.top && point[1] < field.bottom
  let lines = 0

  const cloth: Cloth = {
    width,
    height,
    field,
    random,
    clearance,
    paint(tone, shape) {
      const top = layers.at(-1)
      if (top?.tone === tone) top.shapes.push(shape)
      else layers.push({ tone, shapes: [shape] })
    },
    fill(tone, outline, cover = 0) {
      cloth.paint(tone, pathOf(outline, { tolerance: Math.max(unseen, cover * hidden) }))
    },
    line(points, lineWidth, { tone = 'cloth', ...stroke } = {}) {
      if (!points.some(within)) return
      // The breath of a line is told apart only from its neighbours', so a short cycle of seeds is enough.
      cloth.paint(
        tone,
        waxLine(points, lineWidth, {
          wobble: 0.22,
          tolerance: unseen,
          ...stroke,
          seed: `line ${lines++ % 97}`,
        }),
      )
    },
    outline(points, options) {
      clearance.add(points, options)
    },
    clear(outline, gap = 3.6) {
      cloth.fill('ground', offset(outline, gap))
    },
    shown: (outline) => outline.filter(within).length / outline.length,
    crowding(outline, room = 0) {
      let visible = 0
      let crowded = 0
      for (const point of outline) {
        if (!within(point)) continue
        visible++
        if (clearance.at(point[0], point[1]) < room) crowded++
      }
      return visible === 0 ? 0 : crowded / visible
    },
    svg: () =>
      layers.map(({ tone, shapes }) => `<path d="${shapes.join('')}" fill="${dye[tone]}"/>`).join(''),
  }
  return cloth
}
