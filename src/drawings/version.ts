import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** A digest of all code that draws or rasterises: a kept drawing is good as long as this is the same. */
export const drawingsVersion = (): string => digestOf(['../illustrations/', './'])

/** The same for share images, whose words are set in type besides. */
export const cardsVersion = (): string => {
  const drawnWith = [
    '@takumi-rs/core',
    '@fontsource-variable/petrona',
    '@fontsource-variable/plus-jakarta-sans',
  ]
  const { dependencies } = JSON.parse(readFileSync(pathOf('../../package.json'), 'utf8')) as Project
  const versions = drawnWith.map((name) => `${name} ${dependencies[name]}`)
  return digestOf(['../share/card/', '../illustrations/hand/', '../illustrations/hands/'], versions.join())
}

interface Project {
  dependencies: Record<string, string>
}

const pathOf = (place: string) => fileURLToPath(new URL(place, import.meta.url))

function digestOf(folders: readonly string[], more = ''): string {
  const digest = createHash('sha256').update(more)
  for (const folder of folders) {
    const path = pathOf(folder)
    const files = readdirSync(path, { recursive: true, encoding: 'utf8' }).filter((file) =>
      /\.(ts|css|json)$/.test(file),
    )
    for (const file of files.sort()) digest.update(file).update(readFileSync(join(path, file)))
  }
  return digest.digest('hex').slice(0, 12)
}
