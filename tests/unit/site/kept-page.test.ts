import { expect, test } from 'vitest'
import { dated, marked, photographsIn } from '../../../src/offline/marked.ts'

const words = { id: 'Tersimpan {date}.', en: 'Kept {date}.' }
const page = (lang: string) =>
  `<html lang="${lang}"><body><header>H</header><main id="isi" class="a"><h1>Teh</h1></main></body></html>`

test.each([
  ['id', 'Tersimpan 1 Maret 2026.'],
  ['en', 'Kept 1 March 2026.'],
])('a kept page in %s says since when, before anything else of its own', async (lang, line) => {
  // Late at night of the 28th in London it is the 1st in Wonosobo.
  const kept = dated(new Response(page(lang)), new Date('2026-02-28T20:00:00Z'))
  const html = await (await marked(kept, words)).text()
  expect(html).toMatch(new RegExp(`<main id="isi" class="a"><p class="[^"]*" data-kept>${line}</p><h1>`))
})

test('its policy stays, what is said of its bytes goes', async () => {
  const headers = {
    'Content-Security-Policy': "default-src 'none'",
    'Content-Length': '99',
    'Content-Encoding': 'br',
  }
  const shown = await marked(dated(new Response(page('id'), { headers })), words)
  expect(shown.headers.get('Content-Security-Policy')).toBe("default-src 'none'")
  expect([shown.headers.get('Content-Length'), shown.headers.get('Content-Encoding')]).toEqual([null, null])
  expect(shown.status).toBe(200)
})

test('a page without a main part is shown as it is', async () => {
  expect(await (await marked(new Response('<p>Teh</p>'), words)).text()).toBe('<p>Teh</p>')
})

test('photographs are found once each, wherever a page names them', () => {
  const html =
    '<img srcset="/foto/ibu-1a2b-360.avif 360w, /foto/ibu-1a2b-540.avif 540w" src="https://x.id/foto/ibu-1a2b-540.jpg"><img src="/foto/ibu-1a2b-360.avif"><img src="/gambar/kain.avif">'
  expect(photographsIn(html)).toEqual([
    '/foto/ibu-1a2b-360.avif',
    '/foto/ibu-1a2b-540.avif',
    '/foto/ibu-1a2b-540.jpg',
  ])
  expect(photographsIn('')).toEqual([])
})
