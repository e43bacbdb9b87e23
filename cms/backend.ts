import type { CmsBackend } from 'decap-cms-core'
import { nearest } from './rules/nearest.ts'
import { accept, quoted, refuse, type Validation } from './rules/validation.ts'

/** Variables of the build, as `process.env` gives them. */
export type Environment = Record<string, string | undefined>

/** Decap's own type lacks what its PKCE sign-in reads. */
export type Backend = CmsBackend & { auth_token_endpoint?: string; gateway_url?: string }

const WHERE = {
  id: 'di pengaturan build (Netlify: Environment variables)',
  en: 'in the build settings (Netlify: Environment variables)',
}

/**
 * Where the CMS reads and saves, from the build's variables: `CMS_BACKEND` chooses, `CMS_REPOSITORY` and
 * `CMS_BRANCH` (main) say what it edits. `CMS_LOCAL_BRANCH` is set by the development server alone.
 * What is missing or wrong comes back as a sentence that says what to set.
 */
export function backendFrom(environment: Environment): Validation<Backend> {
  const name = read(environment, 'CMS_BACKEND')
  const localBranch = read(environment, 'CMS_LOCAL_BRANCH')
  if (name === undefined && localBranch !== undefined) {
    return accept({ name: 'proxy', proxy_url: '/api/v1/', branch: localBranch })
  }
  if (name === undefined) return notConnected()
  const build = Object.hasOwn(builders, name) ? builders[name] : undefined
  return build ? build(environment) : unknownBackend(name)
}

const builders: Record<string, (environment: Environment) => Validation<Backend>> = {
  /** Editors sign in by e-mail invitation; DecapBridge holds the key to the repository. */
  decapbridge(environment) {
    const site = read(environment, 'CMS_DECAPBRIDGE_SITE')
    if (site === undefined || !/^[\w-]+$/.test(site)) {
      return wanted('CMS_DECAPBRIDGE_SITE', site, {
        id: 'kode situs dari dasbor DecapBridge, yang ada di alamat …/sites/<kode>',
        en: 'the site id from the DecapBridge dashboard, found in the address …/sites/<id>',
      })
    }
    return inRepository(environment, {
      name: 'git-gateway',
      auth_type: 'pkce',
      base_url: 'https://auth.decapbridge.com',
      auth_endpoint: `/sites/${site}/pkce`,
      auth_token_endpoint: `/sites/${site}/token`,
      gateway_url: 'https://gateway.decapbridge.com',
    })
  },

  /** Editors sign in to GitLab; no server of ours takes part. */
  gitlab(environment) {
    const application = read(environment, 'CMS_GITLAB_APP')
    if (application === undefined || !/^[\da-f]{32,}$/i.test(application)) {
      return wanted('CMS_GITLAB_APP', application, {
        id: 'Application ID dari GitLab (Settings, Applications; scope "api", tidak "confidential")',
        en: 'the Application ID from GitLab (Settings, Applications; scope "api", not "confidential")',
      })
    }
    return inRepository(environment, { name: 'gitlab', auth_type: 'pkce', app_id: application })
  },

  /** Editors sign in to GitHub through Netlify's OAuth provider. */
  github: (environment) =>
    inRepository(environment, { name: 'github', base_url: 'https://api.netlify.com', auth_endpoint: 'auth' }),
}

function inRepository(environment: Environment, backend: Backend): Validation<Backend> {
  const repo = read(environment, 'CMS_REPOSITORY')
  if (repo === undefined || !/^[\w.-]+(?:\/[\w.-]+)+$/.test(repo)) {
    return wanted('CMS_REPOSITORY', repo, {
      id: 'pemilik dan nama repositori, misalnya pulang-berkarya/situs',
      en: "the repository's owner and name, such as pulang-berkarya/situs",
    })
  }
  return accept({ ...backend, repo, branch: read(environment, 'CMS_BRANCH') ?? 'main' })
}

const read = (environment: Environment, name: string) => environment[name]?.trim() || undefined

function wanted(variable: string, found: string | undefined, what: { id: string; en: string }) {
  return refuse(
    found === undefined
      ? { id: `${variable} belum diisi.`, en: `${variable} is not set.` }
      : { id: `${variable} berisi ${quoted(found)}.`, en: `${variable} holds ${quoted(found)}.` },
    {
      id: `Isi ${variable} ${WHERE.id} dengan ${what.id}, lalu bangun ulang situsnya.`,
      en: `Set ${variable} ${WHERE.en} to ${what.en}, then build the site again.`,
    },
  )
}

const names = Object.keys(builders)

const notConnected = () =>
  refuse(
    {
      id: 'CMS ini belum tersambung ke tempat penyimpanan.',
      en: 'This CMS is not connected to a repository yet.',
    },
    {
      id: `Pengelola situs mengisi CMS_BACKEND ${WHERE.id} dengan salah satu dari ${names.join(', ')}.`,
      en: `The maintainer sets CMS_BACKEND ${WHERE.en} to one of ${names.join(', ')}.`,
    },
  )

function unknownBackend(name: string) {
  const close = nearest(name, names)
  return refuse(
    {
      id: `CMS_BACKEND berisi ${quoted(name)}, yang tidak dikenal.`,
      en: `CMS_BACKEND holds ${quoted(name)}, which is unknown.`,
    },
    {
      id: `Isi ${WHERE.id} dengan ${close ?? names.join(', ')}.`,
      en: `Set it ${WHERE.en} to ${close ?? names.join(', ')}.`,
    },
  )
}
