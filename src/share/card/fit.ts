import type { Renderer } from '@takumi-rs/core'

/** A place for a title: pixels wide and high, and the sizes of type it may be set in, largest first. */
export interface Room {
  width: number
  height: number
  sizes: readonly number[]
}

/** How a title is set: its size and the width it is balanced in, in pixels. */
export interface Fitted {
  size: number
  width: number
}

type Style = Readonly<Record<string, string | number>>

/**
 * The first of the rooms, and in it the largest size, that holds the text without breaking a word. Where none does,
 * the last room's smallest size, in which words may break rather than be cut.
 */
export async function fitted(
  renderer: Renderer,
  text: string,
  style: Style,
  rooms: readonly [Room, ...Room[]],
): Promise<Fitted> {
  const unit = 100
  const size = (width?: number) => ({
    ...style,
    fontSize: unit,
    ...(width ? { width } : { whiteSpace: 'nowrap' }),
  })
  const measured = (words: string, width?: number) =>
    renderer.measure({ type: 'text', text: words, style: size(width) }, {})
  const words = await Promise.all(text.split(' ').map((word) => measured(word)))
  const widest = Math.max(...words.map(({ width }) => width)) / unit
  for (const { width, height, sizes } of rooms)
    for (const size of sizes) {
      if (widest * size > width) continue
      const { height: set } = await measured(text, (width * unit) / size)
      if ((set * size) / unit <= height) return { size, width }
    }
  const { width, sizes } = rooms.at(-1) ?? rooms[0]
  return { size: sizes.at(-1) ?? unit, width }
}
