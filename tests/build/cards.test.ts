import sharp from 'sharp'
import { describe, expect, test } from 'vitest'
import { settable, without } from '@/images/share/signs'
import { signsDrawn } from '@/images/share/type'
import { sites, testOrigin, type SiteName } from './folders.ts'
import { kindOf, type Kind } from './kinds.ts'
import { metas, readSite, type Page } from './site.ts'

/** Pages that nobody shares (404, search, offline, labels); they use the home page's image. */
const tools: readonly Kind[] = ['missing', 'search', 'offline', 'product-labels', 'group-labels']
const cardOf = (page: Page) => (metas(page, 'og:image')[0] ?? '').replace(testOrigin, '')

describe.for(Object.keys(sites) as SiteName[])('share images of the %s site', (name) => {
  const site = readSite(sites[name], testOrigin)
  const own = site.pages.filter(({ address }) => !tools.includes(kindOf(address)))
  const files = [...site.addresses].filter((address) => address.startsWith('/og/'))

  test('every page that is shared has its own image, and there are no others', () => {
    expect(own.map(cardOf).sort()).toEqual(files.sort())
  })

  test('each lies in the folder of its language', () => {
    for (const page of own)
      expect(cardOf(page)).toMatch(page.address.startsWith('/en/') ? /^\/og\/en\// : /^\/og\/id\//)
  })

  test('each is a JPEG of 1200×630 of at most 250 kB', async () => {
    for (const address of files) {
      const bytes = site.read(address)
      const { format, width, height } = await sharp(bytes).metadata()
      expect({ address, format, width, height }).toEqual({
        address,
        format: 'jpeg',
        width: 1200,
        height: 630,
      })
      expect({ address, heavy: bytes.length > 250_000 }).toEqual({ address, heavy: false })
    }
  })

  test('the alternative text of each begins with the title of the page', () => {
    for (const page of own) {
      const [title = ''] = metas(page, 'og:title')
      expect(metas(page, 'og:image:alt').join()).toSatisfy((alt: string) => alt.startsWith(title))
    }
  })

  test('the fonts have every sign of every title', async () => {
    const titles = own.map((page) => settable(metas(page, 'og:title').join()))
    const has = await signsDrawn(titles.join(''))
    expect(titles.flatMap((title) => without(title, has).lacking)).toEqual([])
  })
})
