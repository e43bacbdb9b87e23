import { makeFixture } from './fixture/make.ts'
import { makeConnectedSite, makeTestSite } from './make.ts'

/**
 * Builds every site that the build tests and the browser tests read, each once. The first fills the store of pictures
 * that the others then take from; two builds of one content would share a cache, so those stand in one line.
 */
export default async function buildTestSites(): Promise<void> {
  await told('samples', makeTestSite('samples'))
  await Promise.all([
    told('production', makeTestSite('production')).then(() => told('connected', makeConnectedSite())),
    told('fixture, twice', makeFixture()),
  ])
}

async function told(name: string, made: Promise<number>): Promise<void> {
  console.log(`built the site "${name}" in ${(await made).toFixed(1)} s`)
}
