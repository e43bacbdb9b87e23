import type { AstroIntegration } from 'astro'
import { execFileSync } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import type { Environment } from '../../cms/backend.ts'
import { contactFrom } from './contact.ts'
import { securityText } from './file.ts'

/** Writes `/.well-known/security.txt` where the maintainer said who reads the post. */
export function securityTxt(environment: Environment = process.env): AstroIntegration {
  const contact = contactFrom(environment)
  let site: string
  return {
    name: 'security-txt',
    hooks: {
      'astro:config:setup': ({ command }) => {
        if (command === 'build' && !contact.ok) throw new Error(`${contact.problem.en} ${contact.fix.en}`)
      },
      'astro:config:done': ({ config }) => void (site = config.site ?? 'http://localhost:4321'),
      'astro:build:done': ({ dir, logger }) => {
        if (!contact.ok || contact.value === undefined)
          return logger.info('No security.txt, as SECURITY_CONTACT is not set.')
        const text = securityText({ contact: contact.value, site, changed: lastChange(environment) })
        mkdirSync(new URL('.well-known/', dir), { recursive: true })
        writeFileSync(new URL('.well-known/security.txt', dir), text)
      },
    },
  }
}

/**
 * Of the last commit, so that two builds of one state are the same; without a repository `SOURCE_DATE_EPOCH` says it,
 * in seconds, as for other builds that must repeat. https://reproducible-builds.org/specs/source-date-epoch/
 * @throws when neither is there
 */
function lastChange({ SOURCE_DATE_EPOCH: seconds }: Environment): Date {
  try {
    return new Date(
      Number(seconds ?? execFileSync('git', ['log', '-1', '--format=%ct'], { encoding: 'utf8' })) * 1000,
    )
  } catch (cause) {
    throw new Error('security.txt needs a date: build in the git repository, or set SOURCE_DATE_EPOCH.', {
      cause,
    })
  }
}
