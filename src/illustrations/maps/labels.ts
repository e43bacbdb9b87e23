import type { Box } from './shapes.ts'

/**
 * A name on a map. Names are HTML laid over the drawing, so that they keep their size on a phone; the
 * drawing holds only the leader lines.
 */
export interface MapLabel {
  /** What is named: `regency:Wonosobo`, `district:33.07.08`, `village` or `mount:Slamet`. */
  key: string
  /** A proper name, the same in every language; a long one in lines parted by line breaks. */
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

/** Letters of a line that a page adds under a name. */
export const detailLine = 20

/** Words in lines of at most `most` letters; a word longer than a line is broken. */
export function inLines(text: string, most: number): string[] {
  const lines = ['']
  for (const word of text
    .split(/\s+/)
    .flatMap((long) => long.match(new RegExp(`.{1,${most}}`, 'gu')) ?? [])) {
    const longer = `${lines.at(-1)} ${word}`.trim()
    if (longer.length <= most) lines.splice(-1, 1, longer)
    else lines.push(word)
  }
  return lines
}

/** Average width of a letter of the interface face, as a share of its size. Bold names run wider. */
const letter = { plain: 0.55, emphasis: 0.62 }
export const leading = 1.35

/** The box that a label covers when the drawing is shown `width` by `height` CSS pixels: an estimate. */
export function labelBox(label: MapLabel, width: number, height: number, type: LabelType): Box {
  const lines = label.text.split('\n')
  const longest = Math.max(...lines.map((line) => line.length))
  const across = Math.max(
    longest * type.size * letter[label.emphasis ? 'emphasis' : 'plain'],
    (type.detail ?? 0) * 14 * letter.plain,
  )
  const tall = type.size * leading * (type.lines + lines.length - 1)
  const left = label.x * width - across * { start: 0, middle: 0.5, end: 1 }[label.anchor]
  const top = label.y * height - tall * { below: 0, level: 0.5, above: 1 }[label.sits]
  return { left, top, right: left + across, bottom: top + tall }
}
