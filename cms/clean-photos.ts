import { readdir, readFile, rename, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import sharp, { type Sharp } from 'sharp'
import { BEGINNING, kindOf } from './rules/picture-file/kind.ts'
import { remarkIn } from './check/remarks.ts'
import { MOST_PIXELS } from './rules/picture-size.ts'

/** How each kind is written again: so finely that nobody sees the difference. */
const WRITTEN = {
  jpeg: (picture: Sharp) => picture.jpeg({ quality: 92, mozjpeg: true }),
  png: (picture: Sharp) => picture.png(),
  webp: (picture: Sharp) => picture.webp({ quality: 92 }),
  avif: (picture: Sharp) => picture.avif({ quality: 80 }),
}

/**
 * Draws every picture of a content folder anew that tells more than it shows: upright, without place, time and
 * device, its colours as they were. Other files stay untouched, so that a second run finds nothing to do.
 * @returns names of the files that were drawn anew, and of those that cannot be opened
 */
export async function cleanPhotos(content: string): Promise<{ cleaned: string[]; broken: string[] }> {
  const media = join(content, 'media')
  const names = await readdir(media).catch(() => [])
  const cleaned: string[] = []
  const broken: string[] = []
  for (const name of names.sort()) {
    const path = join(media, name)
    const bytes = await readFile(path).catch(() => Buffer.of())
    const kind = kindOf(bytes.subarray(0, BEGINNING))
    if (!Object.hasOwn(WRITTEN, kind)) continue
    const known = kind as keyof typeof WRITTEN
    try {
      if (!(await remarkIn(known, bytes))) continue
      await replace(path, await WRITTEN[known](await drawn(bytes)).toBuffer())
      cleaned.push(name)
    } catch {
      broken.push(name)
    }
  }
  return { cleaned, broken }
}

/** With its profile where the pixels are of red, green and blue; print colours become sRGB. */
async function drawn(bytes: Buffer): Promise<Sharp> {
  const picture = sharp(bytes, { limitInputPixels: MOST_PIXELS, failOn: 'truncated' }).autoOrient()
  const { space, hasProfile } = await picture.metadata()
  return hasProfile && space === 'srgb' ? picture.keepIccProfile() : picture
}

/** Written beside and then moved: whoever stops it half way still has the photograph. */
async function replace(path: string, bytes: Buffer): Promise<void> {
  await writeFile(`${path}.new`, bytes)
  await rename(`${path}.new`, path)
}
