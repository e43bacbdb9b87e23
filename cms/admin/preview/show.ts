import type { SSRResult } from 'astro'
import { renderToString } from 'astro/runtime/server/index.js'
import Group from '../../../src/templates/Group.astro'
import Home from '../../../src/templates/Home.astro'
import Product from '../../../src/templates/Product.astro'
import StaticPage from '../../../src/templates/StaticPage.astro'
import Story from '../../../src/templates/Story.astro'
import Village from '../../../src/templates/Village.astro'
import type { CollectionName } from '../../model/collection.ts'
import type { Locale } from '../../rules/locale.ts'
import { model } from '../../model/index.ts'
import { htmlOf } from '../../rules/markdown/html.ts'
import { toSlug } from '../../rules/slug.ts'
import { labelOf } from '../labels.ts'
import { catalogueOf, type Draft, type Published } from './catalogue-of.ts'
import { showFrom } from './browser-shims/catalogue.ts'
import { usable } from './written.ts'

/** An entry as the form holds it; `slug` is '' until it was saved once. The Markdown is `body` in both. */
export interface Form {
  collection: CollectionName
  slug: string
  data: Record<string, unknown>
  english: Record<string, unknown>
}

export interface Shown {
  /** What the body of the entry's page holds. */
  html: string
  /** Labels of the required fields that hold nothing usable yet. */
  missing: string[]
}

/**
 * The page of an entry as it is written now, rendered by the site's own templates.
 * @throws when a template does
 */
export async function show(form: Form, locale: Locale, published: Published): Promise<Shown> {
  const collection = model[form.collection]
  const { data, english, missing } = usable(collection.fields, form)
  const draft: Draft = {
    collection: form.collection,
    slug: form.slug || slugFor(data.title),
    data,
    english,
    body: { id: bodyOf(form.data), en: bodyOf(form.english) },
  }
  const all = catalogueOf(locale, published, draft)
  showFrom(all)
  const [template, props] = templateOf(draft, locale, all)
  return {
    html: String(await renderToString(result(), template as never, props, {})),
    missing: missing.map((name) => labelOf(collection, name, 'id')),
  }
}

const templates = { villages: Village, groups: Group, products: Product, stories: Story }

function templateOf({ collection, slug }: Draft, locale: Locale, all: ReturnType<typeof catalogueOf>) {
  if (collection === 'pages') return slug === 'home' ? [Home, { locale }] : [StaticPage, { locale, slug }]
  const entry = all[collection].find((candidate) => candidate.slug === slug)
  return [templates[collection], { entry, all }]
}

const bodyOf = ({ body }: Record<string, unknown>) => (typeof body === 'string' ? htmlOf(body) : '')

function slugFor(title: unknown): string {
  const verdict = toSlug(String(title))
  return verdict.ok ? verdict.value : 'baru'
}

/** What Astro's renderer asks of a page that is HTML alone: no scripts, no styles, no islands. */
const result = () =>
  ({
    base: '/',
    cancelled: false,
    styles: new Set(),
    scripts: new Set(),
    links: new Set(),
    componentMetadata: new Map(),
    // Every script has been inlined, and is empty.
    inlinedScripts: { get: () => '' },
    clientDirectives: new Map(),
    renderers: [],
    compressHTML: true,
    partial: true,
    params: {},
    pathname: '/',
    response: { headers: new Headers(), status: 200, statusText: 'OK' },
    createAstro: (props: object, slots: object | null) => ({
      props,
      slots: slotsOf(slots ?? {}),
      site: new URL(import.meta.env.SITE),
    }),
    _metadata: {
      hasHydrationScript: false,
      rendererSpecificHydrationScripts: new Set(),
      renderedScripts: new Set(),
      hasDirectives: new Set(),
      hasRenderedHead: true,
      hasRenderedServerIslandRuntime: false,
      headInTree: false,
      extraHead: [],
      extraStyleHashes: [],
      extraScriptHashes: [],
      propagators: new Set(),
      templateDepth: 0,
    },
  }) as unknown as SSRResult

const slotsOf = (slots: object) => ({ has: (name: string) => Object.hasOwn(slots, name) })
