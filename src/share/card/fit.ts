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
 * The first of the rooms, and in it the largest size, that holds the text without breaking a word. Where none does,
 * the last room's smallest size, in which words may break rather than be cut.
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
  for (const { width, height, sizes } of rooms) {
    const holds = async (size: number) =>
      widest * size <= width &&
      ((await measured(set(text, (width * unit) / size))).height * size) / unit <= height
    const size = await firstThat(holds, sizes)
    if (size !== undefined) return { size, width }
  }
  const { width, sizes } = rooms.at(-1) ?? rooms[0]
  return { size: sizes.at(-1) ?? unit, width }
}

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
