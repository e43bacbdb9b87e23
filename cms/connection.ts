import type { AstroIntegration } from 'astro'
import type { CmsConfig } from 'decap-cms-core'
import { backendFrom, type Backend, type Environment } from './backend.ts'
import { accept, quoted, refuse, type Validation } from './rules/validation.ts'

/** Where the CMS saves, and whether a save is published at once or goes through draft, review and ready. */
export interface Connection {
  backend: Backend
  publishing: NonNullable<CmsConfig['publish_mode']>
}

const publishing: Record<string, Connection['publishing']> = {
  review: 'editorial_workflow',
  direct: 'simple',
}

/**
 * The connection from the build's variables. `CMS_PUBLISHING` is `review` (the default where there is a backend) or
 * `direct` (the default on one's own computer). What is missing or wrong comes back as a sentence that says what to
 * set.
 */
export function connectionFrom(environment: Environment): Validation<Connection> {
  const backend = backendFrom(environment)
  if (!backend.ok) return backend
  const wish = environment.CMS_PUBLISHING?.trim() || (backend.value.name === 'proxy' ? 'direct' : 'review')
  const mode = Object.hasOwn(publishing, wish) ? publishing[wish] : undefined
  return mode
    ? accept({ backend: backend.value, publishing: mode })
    : refuse(
        {
          id: `CMS_PUBLISHING berisi ${quoted(wish)}, yang tidak dikenal.`,
          en: `CMS_PUBLISHING holds ${quoted(wish)}, which is unknown.`,
        },
        {
          id: 'Isi dengan review (draf, diperiksa, siap) atau direct (langsung terbit), lalu bangun ulang situsnya.',
          en: 'Set it to review (draft, review, ready) or direct (published at once), then build the site again.',
        },
      )
}

/**
 * Stops a build whose CMS was asked for and could not work. A site that asks for none is built, and its `/admin/` says
 * what to set.
 */
export function checkedConnection(environment: Environment = process.env): AstroIntegration {
  return {
    name: 'checked-connection',
    hooks: {
      'astro:config:setup': ({ command }) => {
        const connection = connectionFrom(environment)
        if (command !== 'build' || connection.ok || !environment.CMS_BACKEND?.trim()) return
        throw new Error(`${connection.problem.en} ${connection.fix.en}`)
      },
    },
  }
}
