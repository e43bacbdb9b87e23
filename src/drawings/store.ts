import { createHash } from 'node:crypto'
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

const folder = import.meta.env.DRAWINGS_CACHE
const version = import.meta.env.DRAWINGS_VERSION

/** A short name for what goes into a drawing; it changes when the input or the drawing code does. */
export const nameOf = (input: object): string =>
  createHash('sha256')
    .update(JSON.stringify({ version, ...input }))
    .digest('hex')
    .slice(0, 16)

/** What is being made right now, so that two pages that ask for the same drawing wait for one. */
const underWay = new Map<string, Promise<Buffer>>()

/**
 * The result of `make`, kept on disk under `name` from one build to the next. `name` must say everything that
 * goes into it (see `nameOf`), so that a kept result can never be a stale one.
 */
export function kept(name: string, make: () => Buffer | Promise<Buffer>): Promise<Buffer> {
  const found = underWay.get(name) ?? readOrMake(name, make).finally(() => underWay.delete(name))
  underWay.set(name, found)
  return found
}

async function readOrMake(name: string, make: () => Buffer | Promise<Buffer>): Promise<Buffer> {
  const path = join(folder, name)
  try {
    return await readFile(path)
  } catch {
    const made = await make()
    await mkdir(folder, { recursive: true })
    // Written beside and then moved: a build that is stopped half way leaves no half a picture behind.
    await writeFile(`${path}.${process.pid}`, made)
    await rename(`${path}.${process.pid}`, path)
    return made
  }
}
