import { readFileSync } from 'node:fs'

/** One package of `package-lock.json`, as far as it is read here. */
interface Locked {
  version: string
  license?: string
  dev?: boolean
  hasInstallScript?: boolean
  dependencies?: Record<string, string>
}

/** By its folder: `node_modules/a/node_modules/b`. */
export type Lock = Record<string, Locked>

const file = (name: string): unknown =>
  JSON.parse(readFileSync(new URL(`../../${name}`, import.meta.url), 'utf8'))

export const manifest = file('package.json') as {
  dependencies: Record<string, string>
  allowScripts: Record<string, boolean>
}

/** @returns every installed package; the project itself is left out */
export function readLock(): Lock {
  const { packages } = file('package-lock.json') as { packages: Lock }
  return Object.fromEntries(Object.entries(packages).filter(([folder]) => folder !== ''))
}

export const nameOf = (folder: string): string => folder.slice(folder.lastIndexOf('node_modules/') + 13)

/**
 * The folders of these packages and of everything they need, as Node finds them: in the package's own
 * `node_modules`, then in each one above.
 */
export function withDependencies(lock: Lock, names: readonly string[]): string[] {
  const found = new Set<string>()
  const todo = names.flatMap((name) => folderOf(lock, '', name) ?? [])
  for (let folder = todo.pop(); folder !== undefined; folder = todo.pop()) {
    if (found.has(folder)) continue
    found.add(folder)
    for (const name of Object.keys(lock[folder]?.dependencies ?? {})) {
      const dependency = folderOf(lock, folder, name)
      if (dependency !== undefined) todo.push(dependency)
    }
  }
  return [...found].sort()
}

function folderOf(lock: Lock, from: string, name: string): string | undefined {
  const folder = from === '' ? `node_modules/${name}` : `${from}/node_modules/${name}`
  if (lock[folder]) return folder
  const above = from.lastIndexOf('/node_modules/')
  return from === '' ? undefined : folderOf(lock, above === -1 ? '' : from.slice(0, above), name)
}
