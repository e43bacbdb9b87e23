import sharp from 'sharp'
import { pictures, type DrawnVariant } from './encode.ts'
import { decodedOnce, type Upright } from './photographs/decoded-once.ts'
import type { Task } from './share/content.ts'
import { drawCard, type DrawnCard } from './share/draw.ts'
import { frame, landscape } from './share/layout.ts'
import { pixelsOnce } from './share/pixels-once.ts'
import { pixelsOf } from './share/pixels.ts'
import type { Variant } from './variants.ts'

/** Run by Node as it is, as a process of its own: see `apart.ts`. */

/** What the process is asked for. */
export interface Job {
  card: Task
  drawing: { svg: string; width: number; variants: DrawnVariant[] }
  photograph: { original: Upright; versions: Variant[] }
}
export interface Made {
  card: DrawnCard
  drawing: Buffer[]
  photograph: Buffer[]
}

export type Wish = { id: number } & { [Name in keyof Job]: { name: Name; job: Job[Name] } }[keyof Job]
export type Answer = { id: number } & ({ made: Made[keyof Made] } | { error: Error })

// Several pictures are made at once: a thread for each is quicker than all threads for one.
sharp.concurrency(1)
// No picture is opened twice.
sharp.cache(false)

const layouts = { frame, landscape }

async function made(wish: Wish): Promise<Made[keyof Made]> {
  if (wish.name === 'drawing') return pictures(wish.job, wish.job.variants)
  if (wish.name === 'photograph') return decodedOnce(wish.job.original, wish.job.versions)
  const { words, layout, picture } = wish.job
  return drawCard(words, layouts[layout], await pixelsOnce(picture, () => pixelsOf(wish.job)))
}

process.on('message', async (wish: Wish) => {
  const answer = await made(wish).then(
    (made): Answer => ({ id: wish.id, made }),
    (error: Error): Answer => ({ id: wish.id, error }),
  )
  process.send?.(answer)
})
