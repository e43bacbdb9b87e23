import type { Box } from './shapes.ts'

/**
 * A name on a map. Names are HTML laid over the drawing, so that they keep their size on a phone; the
 * drawing holds only the leader lines.
 */
export interface MapLabel {
  /** What is named: `regency:Wonosobo`, `district:33.07.08`, `village` or `mount:Slamet`. */
  key: string
  /** A proper name, the same in every language. */
  text: string
  /** Where the label is tied, as a share (0..1) of the drawing's width. */
  x: number
  /** As `x`, of the height. */
  y: number
  /** Which of its ends, or its middle, stands at `x`. */
  anchor: 'start' | 'middle' | 'end'
  /**
   * Where the whole label, with any line a page adds under the name, stands to `y`: above it, below it, or
   * level with it.
   */
  sits: 'above' | 'below' | 'level'
  /** The one place this map is about. */
  emphasis: boolean
}

/** A drawing with the names to lay over it. */
export interface MapDrawing {
  svg: string
  /** Drawing units, meant as CSS pixels at the smallest use. */
  width: number
  height: number
  labels: MapLabel[]
}

/** The type in which labels are set, in CSS pixels. */
export interface LabelType {
  size: number
  lines: number
  /** The longest line a page adds under the name, in characters. */
  detail?: number
}

/** Average width of a letter of the interface face, as a share of its size. Bold names run wider. */
const letter = { plain: 0.55, emphasis: 0.62 }
const leading = 1.35

/** The box that a label covers when the drawing is shown `width` by `height` CSS pixels: an estimate. */
export function labelBox(label: MapLabel, width: number, height: number, type: LabelType): Box {
  const across = Math.max(
    label.text.length * type.size * letter[label.emphasis ? 'emphasis' : 'plain'],
    (type.detail ?? 0) * 14 * letter.plain,
  )
  const tall = type.size * leading * type.lines
  const left = label.x * width - across * { start: 0, middle: 0.5, end: 1 }[label.anchor]
  const top = label.y * height - tall * { below: 0, level: 0.5, above: 1 }[label.sits]
  return { left, top, right: left + across, bottom: top + tall }
}
