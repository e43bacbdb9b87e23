import type { AstroPrerenderer } from 'astro'
import { expect, test } from 'vitest'
import { pageManifest } from '../../../src/manifest/index.ts'
import { searchedAs } from '../../../src/search/pages.ts'

type Render = AstroPrerenderer['render']
type Start = (options: {
  setPrerenderer: (make: (astro: AstroPrerenderer) => AstroPrerenderer) => void
}) => void

/** A manifest, and how Astro renders once the manifest looks on. */
function watched(render: Render) {
  const { integration, ...manifest } = pageManifest()
  let made: AstroPrerenderer | undefined
  const start = integration.hooks['astro:build:start'] as unknown as Start
  start({ setPrerenderer: (make) => (made = make({ name: 'uji', getStaticPaths: async () => [], render })) })
  const ask = async (path: string, route: string) => {
    const rendered = await made?.render(new Request(`https://x.example${path}`), {
      routeData: { route },
    } as Parameters<Render>[1])
    if (!rendered) throw new Error('Nothing was rendered.')
    return rendered
  }
  return { manifest, ask }
}

const answer = (body: string | Uint8Array<ArrayBuffer>, type: string, status = 200) =>
  new Response(body, { status, headers: { 'content-type': type } })
const textOf = (rendered: Awaited<ReturnType<Render>>) =>
  (rendered instanceof Response ? rendered : rendered.response).text()

test('a page is told by its address, with what stands there, and goes on as it was', async () => {
  const html = '<head><title>Teh · “uji”</title></head><main>é</main>'
  const { manifest, ask } = watched(async () => answer(html, 'text/html; charset=utf-8'))
  expect(await textOf(await ask('/desa/lipursari/', '/desa/[slug]'))).toBe(html)
  await ask('/en/404/', '/en/404')
  await ask('/admin/', '/admin')
  expect([...manifest.pages.values()].map(({ address, route, title }) => [address, route, title])).toEqual([
    ['/desa/lipursari/', { kind: 'village', locale: 'id' }, 'Teh · “uji”'],
    ['/en/404/', { kind: 'missing', locale: 'en' }, 'Teh · “uji”'],
    ['/admin/', undefined, 'Teh · “uji”'],
  ])
})

test('the page of mistyped addresses is the file that hosts look for, and keeps its status', async () => {
  const { manifest, ask } = watched(async () => answer('<title>Tidak ada</title>', 'text/html', 404))
  expect(await ask('/404/', '/404')).toMatchObject({ status: 404 })
  expect([...manifest.pages.keys()]).toEqual(['/404.html'])
})

test('pages that are rendered at once, the first one slowest, are not taken for one another', async () => {
  const { manifest, ask } = watched(async ({ url }) => {
    const { pathname } = new URL(url)
    await new Promise((done) => setTimeout(done, pathname === '/a/' ? 20 : 0))
    return answer(`<title>${pathname}</title>`, 'text/html')
  })
  await Promise.all(['/a/', '/b/', '/c/'].map((path) => ask(path, path)))
  expect([...manifest.pages.values()].every(({ address, title }) => address === title)).toBe(true)
})

test('what is no page passes to the byte, and what Astro tells of it with it', async () => {
  const bytes = new Uint8Array([0xff, 0xd8, 0x00, 0x80])
  const { manifest, ask } = watched(
    async () => ({ response: answer(bytes, 'image/jpeg'), metadata: { staticImages: [] } }) as never,
  )
  const photograph = await ask('/foto/a.jpg', '/foto/[name].jpg')
  expect(photograph).toMatchObject({ metadata: { staticImages: [] } })
  if (photograph instanceof Response) throw new Error('What Astro told is lost.')
  expect(new Uint8Array(await photograph.response.arrayBuffer())).toEqual(bytes)
  expect(manifest.pages.size).toBe(0)
})

test('search takes entries and pages that stand alone, and no list, no sample, no CMS', () => {
  const asked = (kind: 'village' | 'static-page' | 'category' | 'home', noindex = false) =>
    searchedAs({ route: { kind, locale: 'en' }, noindex })
  expect([asked('village'), asked('static-page')]).toEqual(['Village', ''])
  expect([asked('village', true), asked('category'), asked('home')]).toEqual([
    undefined,
    undefined,
    undefined,
  ])
  expect(searchedAs({ route: undefined, noindex: false })).toBeUndefined()
})
