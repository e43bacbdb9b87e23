import { setTimeout as pause } from 'node:timers/promises'
import { ask, type Manner } from './answer.ts'
import type { Link } from './links.ts'
import { keep, remember, type Memories } from './memory.ts'
import { read } from './signs.ts'

/** Why a run ended before every link was requested: time was over, or Tokopedia blocks requests. */
export type Stopped = 'time' | 'turned away'

export interface Round {
  memories: Memories
  stopped?: Stopped
}

interface Plan {
  links: readonly Link[]
  /** The file that results are written to after each answer. */
  memory: string
  manner: Omit<Manner, 'turn'>
  /** Time between the starts of two requests, including redirects. Milliseconds. */
  interval: number
  /** No request starts later than this after the run began. Milliseconds. */
  bound: number
}

/** A link requested within this time is skipped, so that a stopped run continues where it was. Milliseconds. */
const FRESH = 20 * 3_600_000

/** After this many blocked or slow answers in a row the run ends. */
const TURNED_AWAY = 3

/** Requests each link that was not requested lately, the oldest first, one at a time. */
export async function round({ links, memory, manner, interval, bound }: Plan): Promise<Round> {
  const memories = remember(memory)
  const began = Date.now()
  const asked = (url: string) => Date.parse(memories[url]?.asked ?? '') || 0
  const due = links
    .map(({ url }) => url)
    .filter((url) => began - asked(url) > FRESH)
    .sort((one, other) => asked(one) - asked(other))
  const turn = turns(interval)
  let turnedAway = 0
  for (const url of due) {
    if (turnedAway === TURNED_AWAY) return { memories, stopped: 'turned away' }
    if (Date.now() - began > bound) return { memories, stopped: 'time' }
    const reading = read(url, await ask(url, { ...manner, turn }))
    memories[url] = { ...reading, asked: new Date().toISOString() }
    keep(memory, memories)
    turnedAway = reading.sign === 'blocked' || reading.sign === 'slow' ? turnedAway + 1 : 0
  }
  return { memories }
}

function turns(interval: number): () => Promise<void> {
  let next = 0
  return async () => {
    await pause(Math.max(0, next - Date.now()))
    next = Date.now() + interval
  }
}
