import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { gzipSync } from 'node:zlib'
import { defaultTreeAdapter as tree, parse, type DefaultTreeAdapterTypes as Tree } from 'parse5'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import type * as Preview from '../../cms/admin/preview/worker.ts'
import type { Published } from '../../cms/admin/preview/catalogue-of.ts'
import { entryFrom } from '../../cms/admin/entry-file.ts'
import type { CollectionName } from '../../cms/model/collection.ts'
import { model } from '../../cms/model/index.ts'
import { readEntries, type Entry } from './entries.ts'
import { contentFolder, sites, type SiteName } from './folders.ts'

const LOCALES = ['id', 'en'] as const
const entries = readEntries(contentFolder)

describe.each(Object.keys(sites) as SiteName[])('the preview of the %s site', (name) => {
  const site = sites[name]
  const built = (address: string) => join(site, address, 'index.html')
  // The script is the same in both; what differs is which other entries there are.
  const asked = name === 'samples' ? entries : entries.filter(({ collection }) => collection === 'groups')
  const shown = asked.filter(({ addresses: [address = ''] }) => existsSync(built(address)))
  let preview: typeof Preview
  let published: Published
  let compiled = 0
  beforeAll(async () => {
    // A script that is compiled from text on the way would be refused by the CMS's security policy.
    vi.stubGlobal('Function', new Proxy(Function, { construct: () => (compiled++, {}) }))
    preview = (await import(pathToFileURL(join(site, 'admin/preview.js')).href)) as typeof Preview
    published = JSON.parse(readFileSync(join(site, 'admin/catalogue.json'), 'utf8')) as Published
  })
  afterAll(() => {
    vi.unstubAllGlobals()
    expect(compiled).toBe(0)
  })

  it('has entries to be held against', () => {
    expect(shown.length).toBeGreaterThanOrEqual(name === 'samples' ? 20 : 3)
  })

  it.each(shown.flatMap((entry) => LOCALES.map((locale, index) => ({ ...entry, locale, index }))))(
    '$collection/$slug, $locale, is its page',
    async ({ index, locale, ...entry }) => {
      const page = mainOf(readFileSync(built(entry.addresses[index] ?? ''), 'utf8'))
      const { html, missing } = await preview.show(formOf(entry), locale, published)
      expect(missing).toEqual([])
      expect(mainOf(`<body>${html}`)).toEqual(page)
    },
  )

  it('draws every picture that a page names', async () => {
    const village = entries.find(({ collection }) => collection === 'villages')
    const { html } = await preview.show(formOf(village as Entry), 'id', published)
    const addresses = new Set([...html.matchAll(/drawing:[^\s"]+/g)].map(([address]) => address))
    expect(addresses.size).toBeGreaterThanOrEqual(8)
    for (const address of addresses) expect(await preview.draw(address)).toMatch(/^<svg[\s\S]+<\/svg>$/)
  })

  it('shows an entry of which nothing is written yet, and says what is missing', async () => {
    for (const collection of Object.keys(model) as CollectionName[]) {
      const form = { collection, slug: collection === 'pages' ? 'about' : '', data: {}, english: {} }
      const { html, missing } = await preview.show(form, 'id', published)
      expect(html).toContain('<main')
      expect(missing).toContain('Ringkasan')
    }
  })

  it('shows a product of a group that the site does not have', async () => {
    const form = {
      collection: 'products' as const,
      slug: 'x',
      data: { title: 'Madu', group: 'baru-saja' },
      english: {},
    }
    const none = Object.fromEntries(Object.keys(model).map((name) => [name, []])) as unknown as Published
    for (const catalogue of [published, none]) {
      const { html } = await preview.show(form, 'en', catalogue)
      expect(html).toContain('Madu')
      expect(html).toContain('baru-saja')
    }
  })

  it('keeps names and consents out of the file of other entries', () => {
    const text = JSON.stringify(published)
    expect(text).not.toMatch(/"(people|consent|sources)"/)
    expect(published.villages.length).toBeGreaterThan(0)
  })

  it('is at most 200 kB to download', () => {
    const script = readFileSync(join(site, 'admin/preview.js'))
    expect(gzipSync(script).length).toBeLessThanOrEqual(200_000)
  })

  it('brings every style of the pages it shows', () => {
    const frame = new Set(stylesOf(readFileSync(built('/admin/bingkai/'), 'utf8')))
    const absent = shown
      .flatMap(({ addresses }) => addresses)
      .flatMap((address) => stylesOf(readFileSync(built(address), 'utf8')))
      .filter((style) => !frame.has(style))
    expect([...new Set(absent)]).toEqual([])
  })
})

/** An entry as the form holds it, from its two files. */
function formOf({ collection, slug }: Pick<Entry, 'collection' | 'slug'>) {
  const read = (locale: string) => {
    const path = join(contentFolder, collection, `${slug}.${locale}.md`)
    return existsSync(path) ? entryFrom(readFileSync(path, 'utf8')) : {}
  }
  return { collection: collection as CollectionName, slug, data: read('id'), english: read('en') }
}

/**
 * The `<main>` of a page, a line for each element and text. What the two may differ in, and nothing else: where a
 * picture file lies, a photograph's size (the site measures it, and crops it to the same frame), white space, and
 * scripts, which never run in the preview's frame.
 */
function mainOf(html: string): string[] {
  const main = find(parse(html), 'main')
  if (!main) throw new Error('There is no main element.')
  return linesOf(main)
}

function linesOf(node: Tree.ChildNode): string[] {
  if (tree.isTextNode(node)) return node.value.trim() === '' ? [] : [node.value.replace(/\s+/g, ' ').trim()]
  if (!tree.isElementNode(node) || node.tagName === 'script') return []
  const isPhotograph = /^(\/foto\/|photograph:)/.test(attribute(node, 'src') ?? '')
  const attributes = node.attrs
    .filter(({ name }) => !isPhotograph || (name !== 'width' && name !== 'height'))
    .map(({ name, value }) => (name === 'src' || name === 'srcset' ? name : `${name}="${value}"`))
    .sort()
  return [`<${[node.tagName, ...attributes].join(' ')}>`, ...node.childNodes.flatMap(linesOf)]
}

const attribute = (node: Tree.Element, wanted: string) =>
  node.attrs.find(({ name }) => name === wanted)?.value

function find(node: Tree.Node, tagName: string): Tree.Element | undefined {
  if (tree.isElementNode(node) && node.tagName === tagName) return node
  if (!('childNodes' in node)) return undefined
  for (const child of node.childNodes) {
    const found = find(child, tagName)
    if (found) return found
  }
  return undefined
}

/** The rules of a page's style elements, each whole, with the media query or layer around it. */
function stylesOf(html: string): string[] {
  const text = [...html.matchAll(/<style[^>]*>([\s\S]*?)<\/style>/g)].map(([, style]) => style).join('')
  const rules: string[] = []
  let depth = 0
  let start = 0
  for (const { 0: sign, index } of text.matchAll(/[{}]/g)) {
    depth += sign === '{' ? 1 : -1
    if (depth > 0) continue
    rules.push(text.slice(start, index + 1))
    start = index + 1
  }
  return rules
}
