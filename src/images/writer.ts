import { availableParallelism } from 'node:os'
import { mkdir, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import type { PictureFile } from './picture'

/** Encoders work beside the thread that renders the pages. More at once would hold more pixels and gain no time. */
const AT_ONCE = availableParallelism()

/** Writes pictures into a built site while its pages are still rendered. */
export interface Writer {
  /** Takes a picture. One of a path that was taken before is the same picture. */
  add: (picture: PictureFile) => void
  /**
   * Waits until all are written.
   * @returns how many there are
   * @throws with every path whose picture cannot be made, and why
   */
  finished: () => Promise<number>
}

/** @param folder absolute path of the built site */
export function writerInto(folder: string): Writer {
  const known = new Set<string>()
  const waiting = new Set<PictureFile>()
  const workers = new Set<Promise<void>>()
  let working = 0
  const missing: Error[] = []
  const folders = new Map<string, Promise<unknown>>()

  const write = async (picture: PictureFile) => {
    const path = join(folder, picture.path)
    const bytes = await picture.bytes()
    const made = folders.get(dirname(path)) ?? mkdir(dirname(path), { recursive: true })
    folders.set(dirname(path), made)
    await made
    await writeFile(path, bytes)
  }
  const work = async () => {
    working++
    // Each worker takes what is first, also of what is added meanwhile.
    for (const next of waiting) {
      waiting.delete(next)
      try {
        await write(next)
      } catch (cause) {
        missing.push(new Error(`${next.path}: ${cause instanceof Error ? cause.message : cause}`, { cause }))
      }
    }
    // In the same step as the look that found nothing waiting: what is added next begins a worker of its own.
    working--
  }
  return {
    add(picture) {
      if (known.has(picture.path)) return
      known.add(picture.path)
      waiting.add(picture)
      if (working >= AT_ONCE) return
      const worker = work().finally(() => workers.delete(worker))
      workers.add(worker)
    },
    async finished() {
      while (workers.size > 0) await Promise.all(workers)
      if (missing.length > 0)
        throw new AggregateError(
          missing,
          `Pages show pictures that cannot be made:\n${missing.map(({ message }) => message).join('\n')}`,
        )
      return known.size
    },
  }
}
