import { makeFixture } from './fixture/make.ts'
import { makeConnectedSite, makeTestSite } from './make.ts'

/**
 * Builds every site that the build tests and the browser tests read, each once. The first fills the store of pictures
 * that the others then take from. One after the other: builds beside each other were seen to lose pictures.
 */
export default async function buildTestSites(): Promise<void> {
  await told('samples', makeTestSite('samples'))
  await told('production', makeTestSite('production'))
  await told('connected', makeConnectedSite())
  await told('fixture, twice', makeFixture())
}

async function told(name: string, made: Promise<number>): Promise<void> {
  console.log(`built the site "${name}" in ${(await made).toFixed(1)} s`)
}
