import { createHash } from 'node:crypto'
import { mkdir, utimes } from 'node:fs/promises'
import { join } from 'node:path'
import { readWhole, writeWhole } from './whole-file'

const folder = import.meta.env.DRAWINGS_CACHE
const version = import.meta.env.DRAWINGS_VERSION

/** A short name for what goes into a drawing; it changes when the input or the drawing code does. */
export const nameOf = (input: object): string =>
  createHash('sha256')
    .update(JSON.stringify({ version, ...input }))
    .digest('hex')
    .slice(0, 16)

/** Where a kept result lies, behind its seal. */
export const keptPath = (name: string): string => join(folder, name)

/** What is being made right now, so that two pages that ask for the same drawing wait for one. */
const underWay = new Map<string, Promise<Buffer[]>>()

/**
 * The result of `make`, kept on disk under `name` from one build to the next. `name` must say everything that
 * goes into it (see `nameOf`), so that a kept result can never be a stale one.
 */
export const kept = (name: string, make: () => Buffer | Promise<Buffer>): Promise<Buffer> =>
  keptTogether([name], name, async () => [await make()])

/** One of `names`, which are made together, in their order, because the dear part of the work is common to them. */
export async function keptTogether(
  names: readonly string[],
  name: string,
  make: () => Promise<Buffer[]>,
): Promise<Buffer> {
  const key = names.join()
  const found = underWay.get(key)
  const made = found ? undefined : await take(keptPath(name))
  if (made) return made
  const all = underWay.get(key) ?? makeAndKeep(names, make).finally(() => underWay.delete(key))
  underWay.set(key, all)
  return (await all)[names.indexOf(name)] as Buffer
}

/**
 * Reads a kept result and marks it as in use, so that whoever clears up knows what is not. A damaged one is none, and
 * is made anew.
 */
async function take(path: string): Promise<Buffer | undefined> {
  const bytes = await readWhole(path)
  const now = new Date()
  // Another build may clear up at this moment; what was read is good all the same.
  if (bytes) await utimes(path, now, now).catch(() => undefined)
  return bytes
}

async function makeAndKeep(names: readonly string[], make: () => Promise<Buffer[]>): Promise<Buffer[]> {
  const made = await make()
  await mkdir(folder, { recursive: true })
  await Promise.all(made.map((bytes, index) => writeWhole(join(folder, names[index] as string), bytes)))
  return made
}
