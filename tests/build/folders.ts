import { fileURLToPath } from 'node:url'

const root = new URL('../../', import.meta.url)

export const projectFolder = fileURLToPath(root)
export const contentFolder = fileURLToPath(new URL('content/', root))

/** The two sites every build test reads: as published, and with the samples shown. */
export const sites = {
  samples: fileURLToPath(new URL('.cache/test-sites/samples', root)),
  production: fileURLToPath(new URL('.cache/test-sites/production', root)),
} as const

export type SiteName = keyof typeof sites

/**
 * The content with its samples once more, as a machine elsewhere builds it, and with a CMS that saves to a repository
 * at a forge: what visitors get must be the same to the byte, and the CMS's tests edit it.
 */
export const connectedSite = fileURLToPath(new URL('.cache/test-sites/connected', root))

const fixtureFile = (name: string) => fileURLToPath(new URL(`.cache/test-sites/fixture/${name}`, root))

/**
 * Everything that no real content has yet, in one site beside the real content: what strains a page, real listings,
 * drafts, hostile words and pictures. `content` is as it was built last, `before` and `after` somebody took back
 * consent.
 */
export const fixture = {
  content: fixtureFile('content'),
  before: fixtureFile('before'),
  after: fixtureFile('after'),
} as const

/** Where the tested sites say they stand; no such host exists. */
export const testOrigin = 'https://pulang-berkarya.example'
