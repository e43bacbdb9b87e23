import { expect, test, type Locator, type Page } from '@playwright/test'
import { execFileSync } from 'node:child_process'
import { crc32 } from 'node:zlib'
import sharp from 'sharp'
import { startBuiltSite, type BuiltSite } from './cms/built-site.ts'
import { Editor } from './cms/editor.ts'

// One server, one repository and one signed-in phone for all.
test.describe.configure({ mode: 'serial', timeout: 120_000 })

let site: BuiltSite
let page: Page
let panel: Locator
test.beforeAll(async ({ browser }) => {
  site = await startBuiltSite({ where: 'local', publishing: 'direct' })
  page = await browser.newPage({ viewport: { width: 390, height: 844 } })
  panel = page.locator('#photographs')
  await page.goto(`${site.origin}/admin/`)
  await page.getByRole('button', { name: 'Masuk' }).click()
})
test.afterAll(() => site?.stop())

const RED = { r: 200, g: 30, b: 30 }
const BLUE = { r: 30, g: 30, b: 200 }
const plain = (width: number, height: number, background: object = RED) =>
  sharp({ create: { width, height, channels: 3, background } })

/** 12 megapixels lying on their side, red on the left: the camera was turned, so that red belongs to the top. */
const turned = () =>
  plain(4000, 3000)
    .composite([
      { input: { create: { width: 2000, height: 3000, channels: 3, background: BLUE } }, left: 2000, top: 0 },
    ])
    .jpeg({ quality: 95 })
    .withMetadata({ orientation: 6 })
    .withExif({
      IFD0: { Orientation: '6', Make: 'KameraContoh' },
      IFD3: {
        GPSLatitudeRef: 'S',
        GPSLatitude: '7/1 21/1 30/1',
        GPSLongitudeRef: 'E',
        GPSLongitude: '109/1 54/1 0/1',
      },
    })
    .withXmp(
      '<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"/></x:xmpmeta>',
    )
    .toBuffer()

const transparent = () =>
  sharp({ create: { width: 700, height: 500, channels: 4, background: { r: 0, g: 0, b: 0, alpha: 0 } } })
    .png()
    .toBuffer()

const moving = async () =>
  sharp(await Promise.all([RED, BLUE].map((colour) => plain(640, 480, colour).png().toBuffer())), {
    join: { animated: true },
  })
    .gif()
    .toBuffer()

/** A few hundred bytes that say they are 400 million pixels. */
async function bomb() {
  const file = await plain(8, 8).png().toBuffer()
  file.writeUInt32BE(20_000, 16)
  file.writeUInt32BE(20_000, 20)
  file.writeUInt32BE(crc32(file.subarray(12, 29)), 29)
  return file
}

const heic = () => Buffer.concat([Buffer.from([0, 0, 0, 24]), Buffer.from('ftypheic\0\0\0\0mif1heic')])

const file = (name: string, buffer: Buffer) => ({ name, mimeType: 'image/jpeg', buffer })

test('each photograph is prepared or refused with what to do, and nothing else is committed', async () => {
  const camera = await turned()
  expect(await sharp(camera).metadata()).toMatchObject({
    orientation: 6,
    exif: expect.anything(),
    xmp: expect.anything(),
  })
  await page.getByRole('button', { name: 'Foto', exact: true }).click()
  await pick([
    file('IMG_20240817_101112.jpg', camera),
    file('terlalu-kecil.jpg', await plain(400, 300).jpeg().toBuffer()),
    file('Keripik Pisang (1).jpg', await plain(800, 600).jpeg().toBuffer()),
    file('cap kelompok.png', await transparent()),
    file('bergerak.gif', await moving()),
    file('IMG_0001.HEIC', heic()),
    file('rusak.jpg', camera.subarray(0, camera.length - 20_000)),
    file('halaman.jpg', Buffer.from('<!doctype html><title>Foto</title>')),
    file('bom.png', await bomb()),
  ])
  await expect(panel).toContainText('Selesai. 4 foto siap, 5 tidak bisa dipakai.', { timeout: 20_000 })
  await expect(panel).toHaveAttribute('aria-live', 'polite')
  await expect(panel).toBeInViewport({ ratio: 1 })
  await expect(panel.getByText('IMG_20240817_101112.jpg: ')).toHaveText(
    /: [\d,]+ [kM]B menjadi \d+ kB, bernama foto-/,
  )
  await expect(panel.getByText('bergerak.gif: ')).toContainText('hanya gambar pertama')
  await expect(panel.getByText('terlalu-kecil.jpg: ')).toContainText('400 × 300')
  await expect(panel.getByText('IMG_0001.HEIC: ')).toContainText('Paling Kompatibel')
  await expect(panel.getByText('rusak.jpg: ')).toContainText('terpotong')
  await expect(panel.getByText('halaman.jpg: ')).toContainText('halaman web')
  await expect(panel.getByText('bom.png: ')).toContainText('20000 × 20000')
  expect((await panel.getByRole('button', { name: 'Tutup' }).boundingBox())?.height).toBeGreaterThanOrEqual(
    44,
  )

  const committed = filesInHistory()
  expect(committed.map((path) => path.replace(/-\w{5}\.jpg$/, ''))).toEqual([
    'content/media/bergerak',
    'content/media/cap-kelompok',
    'content/media/foto',
    'content/media/keripik-pisang-1',
  ])
  const [first, stamp, upright, small] = await Promise.all(committed.map(read))
  expect([first?.size, stamp?.size, upright?.size, small?.size]).toEqual([
    [640, 480],
    [700, 500],
    [1500, 2000],
    [800, 600],
  ])
  expect(await colourAt(upright?.bytes, 750, 20)).toEqual(near(RED))
  expect(await colourAt(upright?.bytes, 750, 1980)).toEqual(near(BLUE))
  expect(await colourAt(first?.bytes, 320, 240)).toEqual(near(RED))
  expect(await colourAt(stamp?.bytes, 10, 10)).toEqual(near({ r: 0xf0, g: 0xf4, b: 0xed }))
})

test('a photograph that Decap could not store is told', async () => {
  await page.route('**/api/v1/', (route) =>
    route.request().postDataJSON().action === 'persistMedia'
      ? route.fulfill({ status: 500, json: { error: 'Penuh' } })
      : route.continue(),
  )
  await pick([file('Penuh.jpg', await plain(800, 600).jpeg().toBuffer())])
  await expect(panel).toContainText('tidak sampai ke penyimpanan')
  await page.unroute('**/api/v1/')
})

test('whoever closes the window too early is told that photographs are missing', async () => {
  const camera = await turned()
  await closeLibrary()
  await page.goto(`${site.origin}/admin/#/collections/products/entries/teh-hitam-seduh`)
  await page.getByRole('button', { name: 'Pilih foto' }).click()
  await pick(['satu.jpg', 'dua.jpg', 'tiga.jpg'].map((name) => file(name, camera)))
  await closeLibrary()
  await expect(panel).toContainText(/Jendela foto ditutup sebelum selesai: [123] foto belum diunggah/)
  await expect(panel).toBeInViewport({ ratio: 1 })
  await panel.getByRole('button', { name: 'Tutup' }).click()
  await expect(panel).toHaveCount(0)
})

test('a photograph dropped on the window of a photo field is prepared, named after the entry, and chosen', async () => {
  const head = site.git('rev-parse', 'HEAD')
  const editor = new Editor(page)
  await page.getByRole('button', { name: 'Pilih foto' }).click()
  const dropped = await page.evaluateHandle(
    (bytes) => {
      const transfer = new DataTransfer()
      transfer.items.add(new File([Uint8Array.from(bytes)], '1000012345.jpg', { type: 'image/jpeg' }))
      return transfer
    },
    [...(await plain(2400, 1200).jpeg().toBuffer())],
  )
  await page.getByRole('dialog').dispatchEvent('drop', { dataTransfer: dropped })
  await expect(panel).toContainText('Selesai. 1 foto siap.')
  await page.getByRole('button', { name: 'Pakai yang dipilih' }).click()
  await editor.field('photoAlt').fill('Teh hitam di dalam gelas.')
  await editor.publish()
  // Until then leaving asks whether to stay.
  await expect(page.getByText('Sudah disimpan')).toBeVisible()
  expect(site.git('rev-parse', 'HEAD')).not.toBe(head)
  const name = /^photo: (\S+)$/m.exec(site.git('show', 'HEAD:content/products/teh-hitam-seduh.id.md'))?.[1]
  expect(name).toMatch(/^\.\.\/media\/teh-hitam-seduh-\w{5}\.jpg$/)
  expect((await read(`content/${name?.slice(3)}`)).size).toEqual([2000, 1000])
})

test('a photograph that an entry uses is not deleted, and the entry is named', async () => {
  await closeLibraryIfOpen()
  await page.goto(`${site.origin}/admin/#/collections/products`)
  await page.getByRole('button', { name: 'Foto', exact: true }).click()
  const head = site.git('rev-parse', 'HEAD')
  await tryToDelete('contoh-foto.jpg')
  await expect(panel).toContainText(
    'Foto ini masih dipakai: produk "Keripik singkong tipis berbumbu daun jeruk dan bawang putih, digoreng dua kali".',
    { timeout: 20_000 },
  )
  await expect(panel).toContainText('Foto ini tidak dihapus.')
  expect(site.git('rev-parse', 'HEAD')).toBe(head)
})

test('a photograph that nothing uses is deleted after one question', async () => {
  const path = stored().find((each) => each.includes('/cap-kelompok-')) ?? ''
  page.once('dialog', (question) => void question.accept())
  await tryToDelete(path.replace('content/media/', ''))
  await expect.poll(stored, { timeout: 20_000 }).not.toContain(path)
  expect(site.git('show', '--format=', '--name-status', 'HEAD')).toBe(`D\t${path}`)
})

test('a photograph that only the open form uses is not taken from it', async () => {
  await closeLibrary()
  await page.goto(`${site.origin}/admin/#/collections/products/entries/tampah-bambu`)
  await page.getByRole('button', { name: 'Pilih foto' }).click()
  await pick([file('Tampah bambu.jpg', await plain(800, 600).jpeg().toBuffer())])
  await expect(panel).toContainText('Selesai. 1 foto siap.')
  await page.getByRole('button', { name: 'Pakai yang dipilih' }).click()
  await page.getByRole('button', { name: 'Ganti foto' }).click()
  await tryToDelete('tampah-bambu-')
  await expect(panel).toContainText('Foto ini masih dipakai: produk "Tampah anyaman bambu".')
})

/** The first of two buttons of this name is the window's. */
const closeLibrary = () => page.getByRole('dialog').getByRole('button', { name: 'Tutup' }).first().click()

const closeLibraryIfOpen = async () => {
  if (await page.getByRole('dialog').isVisible()) await closeLibrary()
}

/** Chooses a photograph of the open library by the beginning of its name, and presses the button that deletes. */
async function tryToDelete(name: string) {
  const library = page.getByRole('dialog')
  await library.locator('[class*="-CardText"]').filter({ hasText: name }).first().click()
  await library.getByRole('button', { name: 'Hapus yang dipilih' }).click()
}

const stored = () => site.git('ls-tree', '-r', '--name-only', 'HEAD', 'content/media').split('\n')

async function pick(files: ReturnType<typeof file>[]) {
  const chooser = page.waitForEvent('filechooser')
  await page.getByText('Unggah', { exact: true }).click()
  await (await chooser).setFiles(files)
}

/** Every file that any commit after the first one added. */
const filesInHistory = () =>
  site
    .git(
      'log',
      '--format=',
      '--name-only',
      '--diff-filter=A',
      'HEAD',
      '--not',
      site.git('rev-list', '--max-parents=0', 'HEAD'),
    )
    .split('\n')
    .sort()

/** A committed photograph, after looking for anything in it but pixels. */
async function read(path: string) {
  const bytes = execFileSync('git', ['-C', site.git('rev-parse', '--show-toplevel'), 'show', `HEAD:${path}`])
  const metadata = await sharp(bytes).metadata()
  const { format, width, height, orientation, exif, xmp, iptc } = metadata
  expect({ format, orientation, exif, xmp, iptc }).toEqual({ format: 'jpeg' })
  expect(bytes.toString('latin1')).not.toMatch(/Exif|GPS|KameraContoh|xmpmeta|ns\.adobe\.com/)
  return { bytes, size: [width, height] }
}

async function colourAt(picture: Buffer | undefined, left: number, top: number) {
  const { data } = await sharp(picture)
    .extract({ left, top, width: 1, height: 1 })
    .raw()
    .toBuffer({ resolveWithObject: true })
  return { r: data[0], g: data[1], b: data[2] }
}

/** JPEG changes a colour a little. */
const near = (colour: { r: number; g: number; b: number }) =>
  Object.fromEntries(Object.entries(colour).map(([part, value]) => [part, expect.closeTo(value, -1)]))
