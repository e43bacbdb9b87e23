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

/** Where the tested sites say they stand; no such host exists. */
export const testOrigin = 'https://pulang-berkarya.example'
