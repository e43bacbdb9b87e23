import { config } from 'zod'

/**
 * Imported before the model: zod otherwise tries whether it may compile its checks with `eval`, which the CMS's
 * security policy refuses aloud.
 */
config({ jitless: true })
