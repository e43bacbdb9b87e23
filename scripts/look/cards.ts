import { chromium } from '@playwright/test'
import { existsSync, readFileSync } from 'node:fs'
import { mkdir, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import sharp from 'sharp'
import { format } from 'prettier'
import { routes } from '../../cms/model/routes.ts'
import { browser as findBrowser } from '../../tests/browser/machine.ts'
import { serve } from '../../tests/browser/serve.ts'
import { projectFolder, sites } from '../../tests/build/folders.ts'
import { makeTestSite } from '../../tests/build/make.ts'
import { small, take } from './docs.ts'
import type { Chosen } from './chosen.ts'

const folder = join(projectFolder, 'docs', 'cards')

/** Pixels; half of a card. */
const width = 600

/** A page whose share image is shown beside it, and what there is to see. */
interface Shown {
  name: string
  address: string
  says: string
}

const shown: readonly Shown[] = [
  {
    name: 'village',
    address: routes.entry('id', 'villages', 'lipursari'),
    says: 'A village: its own landscape from edge to edge, and its name in the mist above.',
  },
  {
    name: 'group',
    address: routes.entry('id', 'groups', 'muiwo'),
    says: 'A group without a photograph: hands at work, as on its page.',
  },
  {
    name: 'product-cloth',
    address: routes.entry('id', 'products', 'carica-dalam-sirup'),
    says: 'A product without a photograph: its whole cloth. It is a sample, and says so in red.',
  },
  {
    name: 'product-photograph',
    address: routes.entry('en', 'products', 'keripik-singkong-daun-jeruk'),
    says: 'A product with a picture in the place of its photograph, a long name, in English.',
  },
  {
    name: 'story',
    address: routes.entry('id', 'stories', 'maju-di-produksi-menunggu-pasar'),
    says: 'A story: the cloth of the first group it tells of.',
  },
]

/**
 * Takes the pictures of `docs/cards/` anew, from the site with its samples: a few pages and their share images, and
 * writes the README.md that names them.
 * @param built the site is taken as it was built last, where it was
 * @returns a line that says what was done
 */
export async function takeCards(built: boolean): Promise<string> {
  if (!built || !existsSync(sites.samples)) await makeTestSite('samples')
  const { origin, close } = await serve(sites.samples)
  const { executablePath, args } = await findBrowser()
  const browser = await chromium.launch({ executablePath, args, timeout: 30_000 })
  try {
    await rm(folder, { recursive: true, force: true })
    await mkdir(folder, { recursive: true })
    for (const { name, address } of shown) {
      const page: Chosen = { name, site: 'samples', address, scheme: 'light', on: 'desk' }
      await writeFile(join(folder, `${name}-page.webp`), await small(await take(browser, origin, page), page))
      await writeFile(join(folder, `${name}.webp`), await card(address))
    }
    await writeFile(
      join(folder, 'README.md'),
      await format(readme(), { parser: 'markdown', printWidth: 110 }),
    )
  } finally {
    await browser.close()
    await close()
  }
  return `${shown.length} pages and their share images: ${folder}`
}

/** The share image that the page names, at half its size. */
async function card(address: string): Promise<Buffer> {
  const html = readFileSync(join(sites.samples, address, 'index.html'), 'utf8')
  const url = /property="og:image" content="([^"]+)"/.exec(html)?.[1]
  if (!url) throw new Error(`${address} names no share image.`)
  return sharp(join(sites.samples, new URL(url).pathname))
    .resize(width)
    .webp({ quality: 82, effort: 6 })
    .toBuffer()
}

const readme = () => `# Share images

What WhatsApp, Facebook and others show of a page, beside the page. \`npm run look -- --cards\` takes these pictures
anew, from the site with its samples; the images themselves are JPEGs of 1200×630 px under \`/og/\`
(see [decision 15](../decisions/0015-share-images.md)).

${shown.map(({ name, address, says }) => `## \`${address}\`\n\n${says}\n\n<img src="${name}.webp" width="48%" alt="The share image">\n<img src="${name}-page.webp" width="48%" alt="The page">`).join('\n\n')}
`
