import { WORKER as PREVIEW } from '../../cms/admin/preview/addresses.ts'
import { WORKER as OFFLINE } from '../offline/script.ts'
import { routes } from '../../cms/model/routes.ts'
import type { BuiltPage } from '../manifest/index.ts'
import { everywhere } from './everywhere.ts'
import * as policies from './policies.ts'

/** Headers of one address, or of all that begin with it when it ends in `*`. */
export interface Rule {
  path: string
  headers: Readonly<Record<string, string>>
}

export interface Built {
  /** Address of every file as it lies in the folder: `/desa/index.html`. */
  files: readonly string[]
  pages: ReadonlyMap<string, Pick<BuiltPage, 'styles'>>
  /** Sources of the styles of each drawing (SVG), which may be opened by itself. */
  drawings: readonly (readonly string[])[]
  /** The policy of the CMS. None where it is not connected: its page then only says what to set. */
  cms: string | undefined
}

const CSP = 'Content-Security-Policy'
const MISSING = '/404.html'
const CMS = '/admin/'
const locales = ['id', 'en'] as const
const news = { 'Content-Type': 'application/rss+xml; charset=utf-8' }
/**
 * For files named by their content. Not `immutable`: a host gives the same header to a file that is missing, in the
 * seconds of a deploy or after it was taken back, and browsers would keep that 404 for a year. After a day a file is
 * shown as before, while the browser asks whether it still stands.
 */
const named = { 'Cache-Control': 'public, max-age=86400, stale-while-revalidate=31536000' }

/**
 * Headers of a built site, from the general to the particular: of two rules for one address, a header of the later
 * holds. Both orders in which hosts decide, by place and by precision, then come to the same.
 */
export function rulesFor({ files, pages, drawings, cms }: Built): Rule[] {
  const stylesOf = (wanted: (address: string) => boolean) =>
    each([...pages].filter(([address]) => wanted(address)).map(([, page]) => page.styles))
  const isAdmin = (address: string) => address.startsWith('/admin/')
  const styles = stylesOf((address) => !isAdmin(address))
  // The page of mistyped addresses answers there too. The CMS, once connected, has a policy of its own.
  const adminStyles = stylesOf(
    (address) => (isAdmin(address) && !(cms && address === CMS)) || address === MISSING,
  )
  const drawn = each(drawings)
  const search = { [CSP]: policies.searchPolicy(styles) }
  const worker = { [CSP]: policies.workerPolicy() }
  const editing = cms && {
    [CSP]: policies.unframed(cms),
    // Signing in happens in a window that answers this one.
    'Cross-Origin-Opener-Policy': 'same-origin-allow-popups',
  }

  const rules: Rule[] = [
    { path: '/*', headers: { [CSP]: policies.sitePolicy(styles), ...everywhere } },
    { path: '/admin/*', headers: { [CSP]: policies.sitePolicy(adminStyles) } },
    ...(editing ? [CMS, `${CMS}index.html`].map((path) => ({ path, headers: editing })) : []),
    { path: PREVIEW, headers: worker },
    { path: OFFLINE, headers: worker },
    ...locales.map((locale) => ({ path: `${routes.search(locale)}*`, headers: search })),
    { path: '/pagefind/*', headers: { [CSP]: policies.searchWorkerPolicy() } },
    { path: '/pagefind/fragment/*', headers: named },
    { path: '/pagefind/index/*', headers: named },
    // Readers of feeds and catalogues show these on their own pages.
    { path: '/og/*', headers: { 'Cross-Origin-Resource-Policy': 'cross-origin' } },
    // Hosts know XML and CSV only by their endings.
    ...locales.map((locale) => ({ path: routes.feed(locale), headers: news })),
    { path: '/katalog.csv', headers: { 'Content-Type': 'text/csv; charset=utf-8' } },
    { path: '/gambar/*', headers: { [CSP]: policies.drawingPolicy(drawn), ...named } },
    { path: '/foto/*', headers: named },
    { path: '/_astro/*', headers: named },
  ]
  return rules.filter(({ path }) => files.some((file) => reaches(path, file)))
}

/** All sources, each once, in the same order for the same pages. */
const each = (sources: readonly (readonly string[])[]) => [...new Set(sources.flat())].sort()

const reaches = (path: string, file: string) =>
  path.endsWith('*') ? file.startsWith(path.slice(0, -1)) : [path, `${path}index.html`].includes(file)
