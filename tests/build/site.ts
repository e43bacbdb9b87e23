import { readFileSync, readdirSync } from 'node:fs'
import { join, sep } from 'node:path'
import { elementsOf, type Element } from './html.ts'

/** One HTML file of a built site. */
export interface Page {
  /** From the root, as a visitor types it: `/desa/`, `/404.html`. */
  address: string
  /** Path inside the site's folder. */
  file: string
  html: string
  readonly elements: Element[]
}

/** A built site in memory. */
export interface Site {
  /** Where the site says it stands, without a closing slash. */
  origin: string
  /** Pages for visitors. The CMS under `/admin/` is an application of its own and kept apart. */
  pages: Page[]
  admin: Page[]
  /** What stands at old addresses for hosts without redirects. */
  moved: Page[]
  /** Addresses of every file, `index.html` also as its folder: what a static host answers with 200. */
  addresses: ReadonlySet<string>
  /** Bytes of a file by its address. */
  read: (address: string) => Buffer
}

/** Reads a site's folder. @throws when the folder holds no page */
export function readSite(folder: string, origin: string): Site {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name).slice(folder.length).split(sep).join('/').replace(/^\/?/, '/'),
    )
    .sort()
  const read = (address: string) => readFileSync(join(folder, address.replace(/\/$/, '/index.html')))
  return makeSite(origin, files, read)
}

/** A site from its files' addresses; tests of the rules make small ones by hand. */
function makeSite(origin: string, files: string[], read: (address: string) => Buffer): Site {
  const pages = files
    .filter((file) => file.endsWith('.html'))
    .map((file) => {
      const html = read(file).toString('utf8')
      let elements: Element[] | undefined
      return {
        address: file.replace(/(?<=\/)index\.html$/, ''),
        file,
        html,
        // Of the many tests that read a site, few look into every page.
        get elements() {
          return (elements ??= elementsOf(html))
        },
      }
    })
  if (pages.length === 0) throw new Error('This site holds no page at all.')
  const isAdmin = ({ address }: Page) => address.startsWith('/admin/')
  return {
    origin,
    pages: pages.filter((page) => !isAdmin(page) && !isMoved(page)),
    admin: pages.filter(isAdmin),
    moved: pages.filter(isMoved),
    addresses: new Set([...files, ...pages.map(({ address }) => address)]),
    read,
  }
}

/** A page that goes on to another by itself. */
const isMoved = ({ html }: Page) => html.includes('<meta http-equiv="refresh"')

/** A small site written in a test: address of a file → its content. */
export const siteOf = (files: Record<string, string>, origin = 'https://contoh.example') =>
  makeSite(origin, Object.keys(files), (address) =>
    Buffer.from(files[address.replace(/\/$/, '/index.html')] ?? ''),
  )

/** `page address: what is wrong`, one line for each offender. */
export const offenders = (pages: Page[], find: (page: Page) => string[]): string[] =>
  pages.flatMap((page) => find(page).map((problem) => `${page.address}: ${problem}`))

/** Elements of one name, or of any of several. */
export const named = (page: Page, ...names: string[]): Element[] =>
  page.elements.filter(({ name }) => names.includes(name))

/** `content` of the meta elements with this `name` or `property`. */
export const metas = (page: Page, key: string): string[] =>
  named(page, 'meta')
    .filter(({ attributes }) => attributes.name === key || attributes.property === key)
    .map(({ attributes }) => attributes.content ?? '')

/** Link elements of one `rel`. */
export const links = (page: Page, rel: string): Element[] =>
  named(page, 'link').filter(({ attributes }) => (attributes.rel ?? '').split(/\s+/).includes(rel))

export const isNoindex = (page: Page): boolean =>
  metas(page, 'robots').some((content) => /\bnoindex\b/.test(content))

/** 404 pages answer every mistyped address and so have none of their own. */
export const isMissing = ({ address }: Page): boolean => address === '/404.html' || address === '/en/404/'

/** Pages that search engines and the sitemap should know. */
export const indexable = ({ pages }: Site): Page[] =>
  pages.filter((page) => !isNoindex(page) && !isMissing(page))

export const localeOf = ({ address }: Pick<Page, 'address'>): 'id' | 'en' =>
  address.startsWith('/en/') ? 'en' : 'id'
