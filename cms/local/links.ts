import { lstat, readdir } from 'node:fs/promises'
import { join } from 'node:path'

/**
 * The first link on the way to a path of `content/`, or in the folder it names: whatever it leads to, it isn't
 * content, and Decap's server would follow it.
 * @param path such as `content/products/keripik.id.md`
 */
export async function linkOnTheWay(repository: string, path: string): Promise<string | undefined> {
  const parts = path.split('/')
  for (let depth = 2; depth <= parts.length; depth += 1) {
    const step = parts.slice(0, depth).join('/')
    const found = await lstat(join(repository, step)).catch(() => undefined)
    if (found === undefined) return undefined
    if (found.isSymbolicLink()) return step
  }
  const inside = await readdir(join(repository, path), { withFileTypes: true }).catch(() => [])
  const link = inside.find((entry) => entry.isSymbolicLink())
  return link && `${path}/${link.name}`
}
