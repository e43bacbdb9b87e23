import { Worker } from 'node:worker_threads'
import type { Task } from './content'
import type { Answer, Wish } from './worker'

/** A drawn card, and the signs of its words that no font of the site has. */
interface Drawn {
  jpeg: Buffer
  lacking: string[]
}

interface Waiting {
  done: (drawn: Drawn) => void
  failed: (error: Error) => void
}

const waiting = new Map<number, Waiting>()
let thread: Worker | undefined
let count = 0

/**
 * Draws a card in a thread of its own. The thread that renders pages holds the whole catalogue, and V8 would walk
 * through that again for every 64 MB of pixels.
 */
export function drawnApart(task: Task): Promise<Drawn> {
  thread ??= started()
  const wish: Wish = { ...task, id: ++count }
  return new Promise((done, failed) => {
    waiting.set(wish.id, { done, failed })
    thread?.ref()
    thread?.postMessage(wish)
  })
}

function started(): Worker {
  const worker = new Worker(import.meta.env.CARDS_THREAD, { execArgv: [] })
  worker.on('message', (answer: Answer) => {
    const { done, failed } = waiting.get(answer.id) as Waiting
    waiting.delete(answer.id)
    // A build that is finished does not wait for a thread that has nothing to do.
    if (waiting.size === 0) worker.unref()
    if ('error' in answer) failed(answer.error)
    else done({ jpeg: Buffer.from(answer.jpeg.buffer), lacking: answer.lacking })
  })
  worker.on('error', (error) => {
    thread = undefined
    for (const { failed } of waiting.values()) failed(error as Error)
    waiting.clear()
  })
  return worker
}
