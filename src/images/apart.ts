import { fork, type ChildProcess } from 'node:child_process'
import type { Answer, Job, Made, Wish } from './apart-process'

interface Waiting {
  done: (made: never) => void
  failed: (error: Error) => void
}

const waiting = new Map<number, Waiting>()
let child: ChildProcess | undefined
let count = 0
let ending: NodeJS.Timeout | undefined

/** Milliseconds without a job after which the process ends. */
const IDLE = 2000

/**
 * What C's allocator keeps. By its own rules it gives pixels back to the system at once, and getting them anew costs
 * more than drawing on them: a share image takes a quarter less without. Other systems than Linux do not read these.
 */
const allocator = {
  MALLOC_ARENA_MAX: '2',
  MALLOC_MMAP_THRESHOLD_: '33554432',
  MALLOC_TRIM_THRESHOLD_: '536870912',
}

/**
 * Does a job on pixels in a process of its own. Encoders keep memory for good, which ends with that process; and the
 * process that renders pages holds the catalogue, through which V8 would walk again for every 64 MB of pixels.
 */
export function madeApart<Name extends keyof Made>(name: Name, job: Job[Name]): Promise<Made[Name]> {
  child ??= started()
  clearTimeout(ending)
  const wish = { id: ++count, name, job } as Wish
  return new Promise((done, failed) => {
    waiting.set(wish.id, { done, failed })
    child?.ref()
    child?.channel?.ref()
    child?.send(wish)
  })
}

function started(): ChildProcess {
  const own = fork(import.meta.env.PICTURES_PROCESS, {
    execArgv: [],
    serialization: 'advanced',
    env: { ...process.env, ...allocator },
  })
  own.on('message', (answer: Answer) => {
    const { done, failed } = waiting.get(answer.id) as Waiting
    waiting.delete(answer.id)
    if ('error' in answer) failed(answer.error)
    else done(answer.made as never)
    if (waiting.size > 0) return
    // A build that is finished does not wait for a process that has nothing to do.
    own.unref()
    own.channel?.unref()
    ending = setTimeout(() => end(own), IDLE).unref()
  })
  own.on('exit', (code, signal) => {
    if (child !== own) return
    child = undefined
    const error = new Error(`The process that draws and encodes pictures ended with ${code ?? signal}.`)
    for (const { failed } of waiting.values()) failed(error)
    waiting.clear()
  })
  return own
}

function end(own: ChildProcess): void {
  child = undefined
  own.disconnect()
}
