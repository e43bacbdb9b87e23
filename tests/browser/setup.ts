import { existsSync } from 'node:fs'
import { makeFixture } from '../build/fixture/make.ts'
import { connectedSite, fixture, sites } from '../build/folders.ts'
import { makeConnectedSite, makeTestSite } from '../build/make.ts'
import { serveAsNetlify } from '../netlify/serve.ts'

/**
 * Builds what the build tests have not, and serves the site with its samples for all browser tests, with the headers it
 * is published with. The CMS's tests and those that strain a page serve their own.
 */
export default async function serveSamples(): Promise<() => Promise<void>> {
  if (!existsSync(sites.samples)) await makeTestSite('samples')
  if (!existsSync(connectedSite)) await makeConnectedSite()
  if (!existsSync(fixture.after)) await makeFixture()
  const { origin, close } = await serveAsNetlify(sites.samples)
  // Workers are started after this and inherit it; `playwright.config.ts` reads it.
  process.env.TEST_SITE_ORIGIN = origin
  return close
}
