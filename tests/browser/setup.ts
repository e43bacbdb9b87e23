import { existsSync } from 'node:fs'
import { sites } from '../build/folders.ts'
import { makeTestSite } from '../build/make.ts'
import { serve } from './serve.ts'

/** Serves the site with its samples for all browser tests; builds it when the build tests have not. */
export default async function serveSamples(): Promise<() => Promise<void>> {
  if (!existsSync(sites.samples)) await makeTestSite('samples')
  const { origin, close } = await serve(sites.samples)
  // Workers are started after this and inherit it; `site.ts` reads it.
  process.env.TEST_SITE_ORIGIN = origin
  return close
}
