import { cp, mkdir, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { stringify } from 'yaml'
import { contentFolder, projectFolder, testOrigin } from '../../../tests/build/folders.ts'
import { kinds, kindOf, type Kind } from '../../../tests/build/kinds.ts'
import { makeSiteFrom } from '../../../tests/build/make.ts'
import { isNoindex, readSite } from '../../../tests/build/site.ts'
import { testPhotographs } from '../../../tests/stress/photographs.ts'
import { copyCompressed } from '../served-copy.ts'

const folder = join(projectFolder, '.cache', 'bench', 'pages')

/** The example that the listing rule itself gives; such a shop does not exist. */
const listing = 'https://www.tokopedia.com/nama-toko/keripik-pisang-250gr'
const work = { title: 'Uji ukur', summary: 'Uji, bukan barang.', group: 'muiwo', category: 'food', listing }
const priced = { price: 12345, priceDate: '2026-11-20', availability: 'available', published: '2026-11-20' }

/** Works with a listing, as only editors can add real ones: without a photograph, and with one. */
const works = {
  'ukur-kain': {},
  'ukur-foto': { photo: '../media/uji-tegak.jpg', photoAlt: 'Gambar uji: stoples dan mangkuk.' },
}

/** One page to measure. */
export interface Measured {
  kind: Kind
  /** Distinguishes pages of one kind. */
  name: string
  address: string
  /** Asks not to be indexed, which SEO counts as a fault: samples, search, label and offline pages. */
  isNoindex: boolean
}

/**
 * The site with its samples, and beside them two works with a listing made for this bench, so that a product's page
 * is measured as search engines may list it. A build of its own, served compressed from the folder that comes back.
 */
export async function makeMeasuredSite(): Promise<{ folder: string; pages: Measured[] }> {
  const content = join(folder, 'content')
  const built = join(folder, 'built')
  await rm(folder, { recursive: true, force: true })
  await mkdir(folder, { recursive: true })
  await cp(contentFolder, content, { recursive: true })
  const photograph = (await testPhotographs()).get('uji-tegak.jpg')
  if (!photograph) throw new Error('The photographs of the stress site have other names now.')
  await writeFile(join(content, 'media', 'uji-tegak.jpg'), photograph)
  for (const [slug, more] of Object.entries(works))
    await writeFile(
      join(content, 'products', `${slug}.id.md`),
      `---\n${stringify({ ...work, ...priced, ...more })}---\n\nUji.\n`,
    )
  await makeSiteFrom({ content, outDir: built, showSamples: true })
  const served = join(folder, 'served')
  await copyCompressed(built, served)
  return { folder: served, pages: pagesOf(built) }
}

/** One Indonesian page of each kind; of products one each with a cloth, with a photograph, and of a sample. */
function pagesOf(built: string): Measured[] {
  const pages = readSite(built, testOrigin).pages.filter(({ address }) => !address.startsWith('/en/'))
  const addresses = pages.map(({ address }) => address)
  const unlisted = new Set(pages.filter(isNoindex).map(({ address }) => address))
  return kinds.flatMap((kind) => {
    const own = addresses.filter((address) => kindOf(address) === kind)
    const [first] = kind === 'product' ? own.filter((address) => !address.includes('/ukur-')) : own
    if (!first) throw new Error(`The site has no ${kind} page.`)
    const of = (name: string, address: string) => ({ kind, name, address, isNoindex: unlisted.has(address) })
    if (kind !== 'product') return [of(kind, first)]
    return [
      of('product, cloth', '/produk/ukur-kain/'),
      of('product, photograph', '/produk/ukur-foto/'),
      of('product, sample', first),
    ]
  })
}
