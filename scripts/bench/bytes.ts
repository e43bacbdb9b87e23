import { brotliCompressSync, constants } from 'node:zlib'
import type { Element } from '../../tests/build/html.ts'
import { kindOf, type Kind } from '../../tests/build/kinds.ts'
import { links, named, type Page, type Site } from '../../tests/build/site.ts'
import { fontsOf } from './fonts.ts'
import { firstPicture } from './picture.ts'

/** What a page costs a phone (360 px wide, 2 device pixels each) on its first visit, in bytes on the wire. */
export interface Cost {
  address: string
  kind: Kind
  /** HTML with its inlined CSS, and style sheets in files; brotli, quality 11. */
  html: number
  /** Scripts in files and in the page, without JSON-LD, which is data; brotli. */
  js: number
  fonts: number
  /** The first picture in the page's content; 0 when there is none. */
  picture: number
  whole: number
}

/** @throws when the page names a file the site does not hold */
export function costOf(site: Site, page: Page): Cost {
  const file = (address: string) => site.read(new URL(address, site.origin + page.address).pathname)
  const sheets = links(page, 'stylesheet').map(({ attributes }) => file(attributes.href ?? ''))
  const scripts = named(page, 'script').filter(({ attributes }) => attributes.type !== 'application/ld+json')
  const html = [Buffer.from(page.html), ...sheets].reduce((sum, bytes) => sum + brotli(bytes), 0)
  const js = scripts.reduce((sum, script) => sum + brotli(code(script, file)), 0)
  const fonts = fontsOf(page, (address) => file(address).toString('utf8')).reduce(
    (sum, font) => sum + file(font).length,
    0,
  )
  const shown = firstPicture(page)
  const picture = shown === undefined ? 0 : file(shown).length
  return {
    address: page.address,
    kind: kindOf(page.address),
    html,
    js,
    fonts,
    picture,
    whole: html + js + fonts + picture,
  }
}

const code = ({ attributes, text }: Element, file: (address: string) => Buffer) =>
  attributes.src === undefined ? Buffer.from(text) : file(attributes.src)

const brotli = (bytes: Buffer) =>
  brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length
