import { makeTestSite } from './make.ts'

/** Builds both sites, one after the other: two builds at once take longer and share a cache. */
export default async function buildTestSites(): Promise<void> {
  for (const name of ['samples', 'production'] as const) {
    const seconds = await makeTestSite(name)
    console.log(`built the ${name} site in ${seconds.toFixed(1)} s`)
  }
}
