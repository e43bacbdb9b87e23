import { spawnSync } from 'node:child_process'
import { readFileSync, readdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { findingsOf } from './audit.ts'
import { exceptions } from './exceptions.ts'
import { licencesPage } from './licences.ts'
import { manifest, nameOf, readLock, withDependencies } from './lock.ts'

const root = new URL('../../', import.meta.url)
const lock = readLock()

test('every package that would run a script while it is installed is allowed or refused by name', () => {
  const wanting = Object.keys(lock)
    .filter((folder) => lock[folder]?.hasInstallScript)
    .map(nameOf)
  expect(wanting).not.toEqual([])
  expect(Object.keys(manifest.allowScripts).sort()).toEqual([...new Set(wanting)].sort())
  expect(readFileSync(new URL('.npmrc', root), 'utf8')).toMatch(/^strict-allow-scripts=true$/mu)
})

test('the lock names no registry, and each package is held to its content', () => {
  const text = readFileSync(new URL('package-lock.json', root), 'utf8')
  expect(text).not.toMatch(/"resolved"/u)
  const { packages } = JSON.parse(text) as {
    packages: Record<string, { integrity?: string; inBundle?: boolean }>
  }
  const loose = Object.entries(packages).filter(
    ([folder, { integrity, inBundle }]) => folder !== '' && !inBundle && !integrity?.startsWith('sha512-'),
  )
  expect(loose.map(([folder]) => folder)).toEqual([])
})

test('a dependency is found where Node finds it', () => {
  const locked = (...dependencies: string[]) => ({
    version: '1.0.0',
    dependencies: Object.fromEntries(dependencies.map((name) => [name, '*'])),
  })
  const small = {
    'node_modules/a': locked('b', 'c'),
    'node_modules/a/node_modules/b': locked('c', 'a'),
    'node_modules/b': locked('d'),
    'node_modules/c': locked(),
    'node_modules/d': locked(),
  }
  expect(withDependencies(small, ['a'])).toEqual([
    'node_modules/a',
    'node_modules/a/node_modules/b',
    'node_modules/c',
  ])
})

test('a package whose licence is not known is refused', async () => {
  await expect(licencesPage()).resolves.toContain('### MIT')
  await expect(licencesPage({ 'node_modules/baru': { version: '1.0.0' } })).rejects.toThrow(
    'names no licence',
  )
})

test('every action of every workflow is pinned by its hash, with its version beside it', () => {
  const folder = new URL('.github/workflows/', root)
  const uses = readdirSync(folder)
    .flatMap((file) => readFileSync(new URL(file, folder), 'utf8').split('\n'))
    .filter((line) => /\buses:/u.test(line))
  expect(uses.length).toBeGreaterThan(0)
  expect(uses.filter((line) => !/uses: [\w-]+\/[\w./-]+@[\da-f]{40} # v\d+\.\d+\.\d+$/u.test(line))).toEqual(
    [],
  )
})

test('a high finding is refused unless an exception says why, and silence is no answer', () => {
  const advisory = (id: string, severity: string) => ({
    name: 'paket',
    title: 'Berbahaya',
    url: `https://github.com/advisories/${id}`,
    severity,
  })
  const vulnerabilities = {
    paket: {
      via: [advisory('GHSA-satu', 'high'), advisory('GHSA-dua', 'critical'), advisory('GHSA-tiga', 'low')],
    },
    pemakai: { via: ['paket', advisory('GHSA-satu', 'high')] },
  }
  expect(findingsOf({ vulnerabilities }, { 'GHSA-dua': 'Sebab.', 'GHSA-lama': 'Sebab.' })).toEqual({
    refused: ['GHSA-satu paket, high: Berbahaya'],
    excused: ['GHSA-dua paket, critical: Berbahaya\n  Sebab.'],
    idle: ['GHSA-lama'],
  })
  expect(() => findingsOf({ message: '405 Method Not Allowed' }, {})).toThrow('405')
})

test('every exception is an advisory with a reason', () => {
  for (const [id, why] of Object.entries(exceptions)) {
    expect(id).toMatch(/^GHSA(?:-[\da-z]{4}){3}$/u)
    expect(why.length).toBeGreaterThan(40)
  }
})

test('the list of parts holds every package that is no tool of tests, and none of these', () => {
  const { stderr } = spawnSync(process.execPath, [fileURLToPath(new URL('sbom.ts', import.meta.url))], {
    cwd: root,
    encoding: 'utf8',
  })
  expect(stderr).not.toMatch(/npm error/u)
  const { bomFormat, components } = JSON.parse(
    readFileSync(new URL('.cache/sbom/sbom.json', root), 'utf8'),
  ) as Parts
  expect(bomFormat).toBe('CycloneDX')
  const listed = components.map(({ 'bom-ref': part }) => part)
  const shipped = Object.entries(lock)
    .filter(([, { dev }]) => !dev)
    .map(([folder, { version }]) => `${nameOf(folder)}@${version}`)
  expect(listed.toSorted()).toEqual([...new Set(shipped)].sort())
})

/** A CycloneDX list, as far as it is read here. */
interface Parts {
  bomFormat: string
  components: { 'bom-ref': string }[]
}
