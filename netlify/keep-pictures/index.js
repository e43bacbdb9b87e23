import { readdir, stat, unlink } from 'node:fs/promises'
import { join } from 'node:path'

/** Drawings, photographs, share images and cut fonts, each under a name that says what went into it. */
const folders = ['.cache/drawings', '.cache/fonts']

let start = 0

/** Netlify begins each build in an empty folder; this brings back the pictures of the build before. */
export const onPreBuild = async ({ utils }) => {
  start = Date.now()
  await utils.cache.restore(folders)
}

/** Kept is what this build asked for: the site's store touches each picture it hands out. What fell out of use goes. */
export const onPostBuild = async ({ utils }) => {
  await forgetUnused(folders[0], start)
  await utils.cache.save(folders)
}

/** Deletes files that were not touched since a moment, in ms. @returns their names */
export async function forgetUnused(folder, since) {
  const names = await readdir(folder).catch(() => [])
  const forgotten = []
  for (const name of names) {
    const { mtimeMs } = await stat(join(folder, name))
    if (mtimeMs >= since) continue
    await unlink(join(folder, name))
    forgotten.push(name)
  }
  return forgotten
}
