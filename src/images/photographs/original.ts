import { createHash } from 'node:crypto'
import { access, readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import sharp from 'sharp'
import { addressName } from './address-name'

const folder = import.meta.env.MEDIA_FOLDER

/** A photograph as the editor gave it. */
export interface Original {
  /** Absolute path. */
  file: string
  /** A short name for its address: the file's own, in letters that need no escaping, and what tells it from others. */
  name: string
  /** Pixels, upright; of a very tall one the height of its middle, which is all that is made of it. */
  width: number
  height: number
}

/**
 * So many times its width a photograph is high at most. Pages show 5:4 of a tall one, while a screenshot of a whole
 * page is higher than the 16384 pixels where AVIF ends.
 */
export const TALLEST = 4

const known = new Map<string, Promise<Original>>()

/**
 * The file an entry names as `../media/x.jpg`.
 * @throws when there is no such file, or no picture in it; the content check has said so before, in the editor's words
 */
export function originalOf(path: string): Promise<Original> {
  const name = (path.split('/').at(-1) ?? path).normalize('NFC')
  // While somebody edits, a photograph may be replaced by another of the same name.
  if (import.meta.env.DEV) return read(name)
  const found = known.get(name) ?? read(name)
  known.set(name, found)
  return found
}

async function read(name: string): Promise<Original> {
  const file = (await there(join(folder, name))) ?? (await sameLetters(name))
  if (!file) {
    throw new Error(
      `Expected a picture "${name}" in content/media, found none; "npm run check" lists every such place.`,
    )
  }
  const bytes = await readFile(file)
  const { autoOrient } = await sharp(bytes)
    .metadata()
    .catch((cause: unknown) => {
      throw damaged(file, cause)
    })
  const digest = createHash('sha256').update(bytes).digest('hex').slice(0, 8)
  const { width, height } = autoOrient
  return {
    file,
    name: `${addressName(name)}-${digest}`,
    width,
    height: Math.min(height, width * TALLEST),
  }
}

/** A build that stops says at which photograph. */
export const damaged = (file: string, cause: unknown) =>
  new Error(`${file} is damaged and cannot be opened. Upload the photograph again.`, { cause })

const there = (file: string) =>
  access(file).then(
    () => file,
    () => undefined,
  )

/** Some disks keep accents apart from their letters, whatever the entry says. */
async function sameLetters(name: string): Promise<string | undefined> {
  const names = await readdir(folder).catch(() => [])
  const found = names.find((other) => other.normalize('NFC') === name)
  return found && join(folder, found)
}
