import { writeFileSync } from 'node:fs'
import { format, resolveConfig } from 'prettier'
import { manifest, nameOf, readLock, withDependencies, type Lock } from './lock.ts'

/** `npm run licences` writes `docs/licences.md` anew from the lock. */
const PAGE = new URL('../../docs/licences.md', import.meta.url)

/** Packages that may be sent to a browser. The bundles may leave some out, but hold no others. */
const SENT =
  /^(?:@fontsource|astro-seo$|decap-cms-|hast-util-|immutable$|mdast-util-|micromark|pagefind$|react|workbox-)/u

/** Packages whose own `package.json` names no licence in the field that the lock reads; found by reading them. */
const READ: Record<string, string> = {
  callsite: 'MIT', // History.md and Readme.md
  fuzzy: 'MIT', // LICENSE-MIT, and "licenses" in its package.json
  semaphore: 'MIT', // README.md
  trim: 'MIT', // Readme.md
}

export async function licencesPage(lock: Lock = readLock()): Promise<string> {
  const sent = withDependencies(
    lock,
    Object.keys(manifest.dependencies).filter((name) => SENT.test(name)),
  )
  const others = Object.keys(lock).filter((folder) => !sent.includes(folder))
  const page = `# Licences

Written by \`npm run licences\` from \`package-lock.json\`. Code of this project: MIT. Outlines of the maps: MIT, see
\`src/illustrations/maps/outlines/LICENSE\`.

## Sent to browsers

The fonts and the public pages' scripts, and all that the CMS is built from. The bundles leave out what they do not
use. Versions stand in the lock, and in the list that \`npm run sbom\` makes.

${rows(lock, sent)
  .map(([licence, names]) => `### ${licence}\n\n${names.join(', ')}`)
  .join('\n\n')}

## Used to build and to test

Never sent to a browser: ${rows(lock, others)
    .map(([licence]) => licence)
    .join(', ')}.
`
  return format(page, { ...(await resolveConfig(PAGE)), parser: 'markdown' })
}

/** Each licence with the names of its packages, by the alphabet. */
function rows(lock: Lock, folders: readonly string[]): [string, string[]][] {
  const byLicence = Map.groupBy(folders, (folder) => licenceOf(lock, folder))
  return [...byLicence]
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([licence, found]) => [licence, [...new Set(found.map(nameOf))].sort()])
}

/** @throws when neither the package nor its readers say */
function licenceOf(lock: Lock, folder: string): string {
  const licence = lock[folder]?.license ?? READ[nameOf(folder)]
  if (licence === undefined) throw new Error(`${folder} names no licence. Read it, and say so in READ.`)
  return licence
}

if (import.meta.main) writeFileSync(PAGE, await licencesPage())
