import { setTimeout as pause } from 'node:timers/promises'
import { ask, type Manner } from './answer.ts'
import type { Link } from './links.ts'
import { keep, remember, type Memories } from './memory.ts'
import { read } from './signs.ts'

/** Why a round ended before every link was asked: its time was over, or Tokopedia does not want to be asked now. */
export type Stopped = 'time' | 'turned away'

export interface Round {
  memories: Memories
  stopped?: Stopped
}

interface Plan {
  links: readonly Link[]
  /** Where what was seen is kept, after each answer. */
  memory: string
  manner: Omit<Manner, 'turn'>
  /** Between the beginnings of two requests, redirects too. Milliseconds. */
  interval: number
  /** No link is begun later than this after the round began. Milliseconds. */
  bound: number
}

/** What was asked in this time is not asked again: a round that was stopped goes on where it was. Milliseconds. */
const FRESH = 20 * 3_600_000

/** So many in a row that were turned away or kept waiting, and the others are left in peace. */
const TURNED_AWAY = 3

/** Asks for each link that was not asked lately, the one longest unasked first, one at a time. */
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
