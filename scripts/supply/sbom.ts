import { execFileSync } from 'node:child_process'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

/**
 * `npm run sbom` writes `.cache/sbom/sbom.json`: every package that the site and the CMS are built from, by npm, as
 * CycloneDX. npm is shown a project of its own, for two reasons. What it leaves out with `--omit dev` is more than the
 * tools of tests: zod, which a tool wants too, would be missing. And parts of Decap ask for Reacts that its core no
 * longer goes with, which npm calls a problem, and stops: here each has what the lock gave it.
 */
const root = new URL('../../', import.meta.url)
/** npm calls the whole by its folder's name. */
const folder = new URL('.cache/sbom/pulang-berkarya/', root)

type Names = Record<string, string>

interface Package {
  dev?: boolean
  devDependencies?: Names
  dependencies?: Names
  optionalDependencies?: Names
  peerDependencies?: Names
  peerDependenciesMeta?: Record<string, { optional?: boolean }>
}

const read = <Shape>(name: string) => JSON.parse(readFileSync(new URL(name, root), 'utf8')) as Shape
const write = (name: string, content: object) =>
  writeFileSync(new URL(name, folder), JSON.stringify(content, null, 2))

/** A package whose peers are dependencies, in whatever version there is; one that may be absent may still be. */
function withPeers({ peerDependencies = {}, peerDependenciesMeta = {}, ...rest }: Package): Package {
  const peers = (optional: boolean): Names =>
    Object.fromEntries(
      Object.keys(peerDependencies)
        .filter((name) => (peerDependenciesMeta[name]?.optional === true) === optional)
        .map((name) => [name, '*']),
    )
  return {
    ...rest,
    devDependencies: undefined,
    dependencies: { ...peers(false), ...rest.dependencies },
    optionalDependencies: { ...peers(true), ...rest.optionalDependencies },
  }
}

mkdirSync(folder, { recursive: true })
write('package.json', { ...read<Package>('package.json'), devDependencies: undefined })
const lock = read<{ packages: Record<string, Package> }>('package-lock.json')
const kept = Object.entries(lock.packages).filter(([, { dev }]) => !dev)
const packages = Object.fromEntries(kept.map(([path, each]) => [path, withPeers(each)]))
write('package-lock.json', { ...lock, packages })

const options = ['--sbom-format', 'cyclonedx', '--sbom-type', 'application', '--package-lock-only']
const sbom = execFileSync('npm', ['sbom', ...options], {
  cwd: fileURLToPath(folder),
  encoding: 'utf8',
  maxBuffer: 64 * 1024 * 1024,
  shell: process.platform === 'win32',
})
writeFileSync(new URL('../sbom.json', folder), sbom)
