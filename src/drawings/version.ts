import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const folders = ['../illustrations/', './']

/** A digest of all code that draws or rasterises: a kept drawing is good as long as this is the same. */
export function drawingsVersion(): string {
  const digest = createHash('sha256')
  for (const folder of folders) {
    const path = fileURLToPath(new URL(folder, import.meta.url))
    const files = readdirSync(path, { recursive: true, encoding: 'utf8' }).filter((file) =>
      /\.(ts|css|json)$/.test(file),
    )
    for (const file of files.sort()) digest.update(file).update(readFileSync(join(path, file)))
  }
  return digest.digest('hex').slice(0, 12)
}
