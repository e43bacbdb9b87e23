import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** A digest of all code that draws or rasterises: a kept drawing is good as long as this is the same. */
export const drawingsVersion = (): string =>
  digestOf(['../illustrations/', './drawings/', './encode.ts', './variants.ts'])

/** The same for share images, whose words are set in type besides. */
export const cardsVersion = (): string => {
  const drawnWith = [
    '@takumi-rs/core',
    '@fontsource-variable/petrona',
    '@fontsource-variable/plus-jakarta-sans',
  ]
  const { dependencies } = JSON.parse(readFileSync(pathOf('../../package.json'), 'utf8')) as Project
  const versions = drawnWith.map((name) => `${name} ${dependencies[name]}`)
  return digestOf(['./share/', '../illustrations/hand/', '../illustrations/hands/'], versions.join())
}

interface Project {
  dependencies: Record<string, string>
}

const pathOf = (place: string) => fileURLToPath(new URL(place, import.meta.url))

function digestOf(places: readonly string[], more = ''): string {
  const digest = createHash('sha256').update(more)
  for (const file of places.flatMap(filesIn)) digest.update(basename(file)).update(readFileSync(file))
  return digest.digest('hex').slice(0, 12)
}

/** A file, or the files of a folder that say how a picture looks, in an order that no disk decides. */
function filesIn(place: string): string[] {
  const path = pathOf(place)
  if (!place.endsWith('/')) return [path]
  return readdirSync(path, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.(ts|css|json)$/.test(file))
    .sort()
    .map((file) => join(path, file))
}
