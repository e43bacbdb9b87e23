import { fileURLToPath } from 'node:url'

const { CONTENT_DIR, SITE_URL, URL: netlifyUrl } = process.env

/** Absolute folder that holds the collections. Another one is given only by tests and fixtures. */
export const contentDirectory = CONTENT_DIR ?? fileURLToPath(new URL('./content', import.meta.url))

/** Where the site will stand: what the maintainer says, else what Netlify says, else this machine. */
export const siteUrl = SITE_URL ?? netlifyUrl ?? 'http://localhost:4321'
