import type { Node, Renderer } from '@takumi-rs/core'

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
 * The first of the rooms that holds the text without breaking a word, and in it the largest size, or one nearly as
 * large that takes fewer lines. Where none does, words break rather than be cut, in the last room.
 */
export async function fitted(
  drawing: Renderer,
  text: string,
  style: Style,
  rooms: readonly [Room, ...Room[]],
): Promise<Fitted> {
  const unit = 100
  const measured = async (node: Node) => drawing.measure(node, {})
  const set = (words: string, width: number | undefined): Node => ({
    type: 'text',
    text: words,
    style: { ...style, fontSize: unit, ...(width === undefined ? { whiteSpace: 'nowrap' } : { width }) },
  })
  const words = text.split(' ').map((word) => set(word, undefined))
  const widest = (await measured({ type: 'container', style: column, children: words })).width / unit
  const heightIn = (width: number) => async (size: number) =>
    ((await measured(set(text, (width * unit) / size))).height * size) / unit
  for (const { width, height, sizes } of rooms) {
    const heightOf = heightIn(width)
    const size = await firstThat(
      async (size) => widest * size <= width && (await heightOf(size)) <= height,
      sizes,
    )
    if (size === undefined) continue
    const near = sizes.filter((other) => other <= size && other >= size * NEARLY)
    const lines = await Promise.all(near.map(async (other) => Math.round((await heightOf(other)) / other)))
    return { size: near[lines.indexOf(Math.min(...lines))] ?? size, width }
  }
  const { width, height, sizes } = rooms.at(-1) ?? rooms[0]
  const small = sizes.filter((size) => size <= BROKEN)
  const size = await firstThat(async (size) => (await heightIn(width)(size)) <= height, small)
  return { size: size ?? sizes.at(-1) ?? unit, width }
}

/** A word that no line holds is broken in type no larger than this, in pixels. */
const BROKEN = 44

/** Type this much of the largest size is taken where it saves a line: a word on each line is no title. */
const NEARLY = 0.8

const column = { display: 'flex', flexDirection: 'column', alignItems: 'flex-start' } as const

/** The first of `sizes`, largest first, that holds; a smaller one holds wherever a larger one does. */
async function firstThat(holds: (size: number) => Promise<boolean>, sizes: readonly number[]) {
  let [low, high] = [0, sizes.length]
  while (low < high) {
    const half = (low + high) >> 1
    if (await holds(sizes[half] as number)) high = half
    else low = half + 1
  }
  return sizes[low]
}
