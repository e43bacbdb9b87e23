import { parentPort } from 'node:worker_threads'
import type { Task } from './content.ts'
import { drawCard } from './draw.ts'
import { frame, landscape } from './layout.ts'
import { pixelsOnce } from './pixels-once.ts'
import { pixelsOf } from './pixels.ts'

/** What is asked of this thread, and its answer. */
export type Wish = Task & { id: number }
export type Answer = { id: number } & ({ jpeg: Uint8Array; lacking: string[] } | { error: Error })

const layouts = { frame, landscape }

async function answer(wish: Wish): Promise<Answer> {
  const { id, words, layout, picture } = wish
  try {
    const pixels = await pixelsOnce(picture, () => pixelsOf(wish))
    const { jpeg, lacking } = await drawCard(words, layouts[layout], pixels)
    // A Buffer may lie in a larger piece of memory; a message should hold its own bytes alone.
    return { id, jpeg: new Uint8Array(jpeg), lacking }
  } catch (error) {
    return { id, error: error as Error }
  }
}

parentPort?.on('message', async (wish: Wish) => parentPort?.postMessage(await answer(wish)))
