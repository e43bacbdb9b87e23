import { fileURLToPath } from 'node:url'

const { CONTENT_DIR, PICTURES_CACHE, SITE_URL, URL: netlifyUrl } = process.env

/** Absolute folder of the project, with a closing slash. */
export const root = fileURLToPath(new URL('.', import.meta.url))

/** Absolute folder that holds the collections. Another one is given only by tests and fixtures. */
export const contentDirectory = CONTENT_DIR ?? `${root}content`

/** Where the site will stand: what the maintainer says, else what Netlify says, else this machine. */
export const siteUrl = SITE_URL ?? netlifyUrl ?? 'http://localhost:4321'

/**
 * Absolute folder of Astro's and Vite's caches, with a closing slash. Fixture sites keep theirs apart: one site's entries
 * would turn up in another's build, and a second dev server would replace the bundled dependencies under the first.
 */
export const caches =
  contentDirectory === `${root}content` ? `${root}.cache/` : `${contentDirectory}/../.cache/`

/** Pictures made once are kept here between builds. */
export const pictures = PICTURES_CACHE ?? `${root}.cache/drawings`
