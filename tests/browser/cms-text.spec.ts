import { expect as expectSoon, test, type Page } from '@playwright/test'
import { startBuiltSite, type BuiltSite, type Way } from './cms/built-site.ts'
import { Editor } from './cms/editor.ts'
import { startForge, type Forge } from './cms/forge.ts'

// What an editor typed survives: the CMS as it is published, over a forge and over the repository of this machine.
const expect = expectSoon.configure({ timeout: 15_000 })
test.describe.configure({ mode: 'default', timeout: 60_000 })
test.use({ viewport: { width: 1280, height: 900 } })

const ways = (['local', 'forge'] as const).flatMap((where) =>
  (['direct', 'review'] as const).map((publishing): Way => ({ where, publishing })),
)
const named = ({ where, publishing }: Way) => `${where}, ${publishing}`

const sites = new Map<string, BuiltSite>()
let forge: Forge
test.beforeAll(async () => {
  for (const way of ways) sites.set(named(way), await startBuiltSite(way))
  forge = startForge()
})
test.afterEach(() => delete forge.before)
test.afterAll(async () => {
  forge?.remove()
  for (const site of sites.values()) await site.stop()
})

function siteOf(way: Way): BuiltSite {
  const site = sites.get(named(way))
  if (!site) throw new Error(`no site for ${named(way)}`)
  return site
}

/** The button that saves: under review a draft, else what is published at once. */
const pressed = (editor: Editor, { publishing }: Way) =>
  publishing === 'review' ? save(editor.page) : editor.publish()

/** The Indonesian file of an entry where a save brings it. */
const stored = (way: Way, collection: string, slug: string) =>
  git(
    way,
    'show',
    `${way.publishing === 'review' ? `cms/${collection}/${slug}` : 'main'}:content/${collection}/${slug}.id.md`,
  )

/** What the page asked; everything is answered with yes, or with no. */
function answer(page: Page, yes = true): string[] {
  const asked: string[] = []
  page.on('dialog', (dialog) => {
    if (dialog.type() === 'confirm') asked.push(dialog.message())
    void (yes || dialog.type() === 'beforeunload' ? dialog.accept() : dialog.dismiss())
  })
  return asked
}

async function open(page: Page, way: Way, entry: string): Promise<Editor> {
  if (way.where === 'forge') await forge.serve(page.context())
  const editor = new Editor(page)
  await page.goto(`${siteOf(way).origin}/admin/#/collections/${entry}`)
  const signIn = page.getByRole('button', { name: /^Masuk/ })
  await editor.field('title').or(signIn).first().waitFor({ timeout: 20_000 })
  if (await signIn.isVisible()) await signIn.click()
  await editor.field('title').waitFor({ timeout: 20_000 })
  return editor
}

/** A crashed page, as on a phone out of memory, and a new one in its place. */
async function crash(page: Page): Promise<Page> {
  const context = page.context()
  await page.close()
  return await context.newPage()
}

const OFFER = 'Ada tulisan yang belum sempat disimpan. Lanjutkan tulisan itu?'
const body = (page: Page, language: number) => page.locator('[data-slate-editor]').nth(language)
/** A backup is written a second after a key at the latest. */
const aSecond = (page: Page) => page.waitForTimeout(1100)
const save = (page: Page) => page.getByRole('button', { name: 'Simpan', exact: true }).click()
const saved = (page: Page) => expect(page.getByText('Tersimpan', { exact: true }).first()).toBeVisible()
const git = (way: Way, ...args: string[]) =>
  way.where === 'forge' ? forge.git(...args) : siteOf(way).git(...args)

const events: [
  where: Way['where'],
  publishing: Way['publishing'],
  entry: string,
  event: 'reload' | 'crash',
][] = [
  ['local', 'direct', 'villages/new', 'reload'],
  ['local', 'direct', 'products/entries/carica-dalam-sirup', 'crash'],
  ['local', 'review', 'products/new', 'crash'],
  ['local', 'review', 'pages/entries/home', 'reload'],
  ['forge', 'direct', 'groups/new', 'crash'],
  ['forge', 'direct', 'villages/entries/lipursari', 'reload'],
  ['forge', 'review', 'stories/new', 'reload'],
  ['forge', 'review', 'groups/entries/bumi-sejati', 'crash'],
]
for (const [where, publishing, entry, event] of events) {
  const way = { where, publishing }
  test(`a ${event} keeps what was typed in ${entry} (${named(way)})`, async ({ page }) => {
    const errors: string[] = []
    page.on('console', (message) => message.type() === 'error' && errors.push(message.text()))
    const here = answer(page)
    const editor = await open(page, way, entry)
    await editor.field('title').fill('Judul yang baru diketik')
    await (await editor.english('summary')).fill('A summary just typed: "x", #1')
    await body(page, 0).click()
    await page.keyboard.press('ControlOrMeta+End')
    await page.keyboard.type(' Kalimat terakhir.')
    await aSecond(page)

    const next = event === 'crash' ? await crash(page) : page
    const asked = event === 'crash' ? answer(next) : here
    if (event === 'reload') await page.reload()
    const again = await open(next, way, entry)
    await expect(again.field('title')).toHaveValue('Judul yang baru diketik')
    expect(asked).toEqual([OFFER])
    // The entry itself came before: nothing replaces the text any more.
    await next.waitForTimeout(500)
    await expect(again.field('title')).toHaveValue('Judul yang baru diketik')
    await expect(await again.english('summary')).toHaveValue('A summary just typed: "x", #1')
    await expect(body(next, 0)).toContainText('Kalimat terakhir.')
    await expect(next.getByText('Belum disimpan')).toBeVisible()
    expect(errors.filter((text) => /TypeError/.test(text))).toEqual([])
  })
}

/** A village with all it must have, and no name yet. `number` tells villages apart. */
async function fillVillage(editor: Editor, number: number) {
  await editor.field('summary').fill(`Desa uji nomor ${number}.`)
  await editor.field('district').fill('Leksono')
  await editor.field('regency').fill('Wonosobo')
  await editor.page.keyboard.press('Enter')
  await editor.field('code').fill(`33.07.05.2${number}`)
  await editor.field('latitude').fill('-7.4')
  await editor.field('longitude').fill('109.8')
}

/** Two who ask for the same go on together, once both have come. */
function both(): () => Promise<void> {
  let come = 0
  let go = () => {}
  const together = new Promise<void>((resolve) => (go = resolve))
  return () => {
    come += 1
    if (come === 2) go()
    return together
  }
}

for (const [number, way] of ways.entries()) {
  test(`of two who save a new entry of one name at one moment, the second is told and mends it (${named(way)})`, async ({
    browser,
  }) => {
    const meet = both()
    const editors: Editor[] = []
    for (const each of [1, 2]) {
      const page = await browser.newPage({ viewport: { width: 1280, height: 900 } })
      await page.route(
        (url) => url.pathname === '/api/v1/',
        async (route) => {
          if (route.request().postData()?.includes('"action":"persistEntry"') && editors.length === 2)
            await meet()
          await route.continue()
        },
      )
      const editor = await open(page, way, 'villages/new')
      await fillVillage(editor, 300 + number * 10 + each)
      await editor.field('title').fill(`Desa Uji ${number}`)
      editors.push(editor)
    }
    let blobs = 0
    forge.before = async (call) => {
      if (call === 'POST git/blobs' && ++blobs <= 2) await meet()
    }
    const press = (editor: Editor) => pressed(editor, way)
    await Promise.all(editors.map(press))

    const refusals = editors.map(({ page }) => page.locator('#refusal'))
    const [one, two] = refusals
    if (!one || !two) throw new Error('no pages')
    await expect
      .poll(async () => (await Promise.all(refusals.map((each) => each.count()))).filter(Boolean))
      .toHaveLength(1)
    const second = (await one.count()) > 0 ? editors[0] : editors[1]
    if (!second) throw new Error('no second')
    await expect(second.page.locator('#refusal')).toContainText('Orang lain')
    await expect(second.field('title')).toHaveValue(`Desa Uji ${number}`)

    delete forge.before
    // Decap puts the cursor at the end of a field that is entered, so it is entered first, as by a finger.
    await second.field('title').click()
    await second.field('title').fill(`Desa Lain ${number}`)
    await press(second)
    await saved(second.page)
    const summary = (slug: string) => /Desa uji nomor \d+/.exec(stored(way, 'villages', slug))?.[0]
    const summaries = [summary(`desa-uji-${number}`), summary(`desa-lain-${number}`)].toSorted()
    expect(summaries).toEqual([1, 2].map((each) => `Desa uji nomor ${300 + number * 10 + each}`))
    for (const { page } of editors) await page.context().close()
  })
}

for (const publishing of ['direct', 'review'] as const) {
  const way = { where: 'forge', publishing } as const
  test(`a refused save is corrected and saved, and leaves no backup (${named(way)})`, async ({ page }) => {
    const asked = answer(page)
    const editor = await open(page, way, 'products/entries/jamu-beras-kencur')
    const press = () => pressed(editor, way)
    await editor.field('netWeight').fill(`330 ml, ${publishing}`)
    await editor.field('listing').fill('https://shopee.co.id/jamu')
    await press()
    await expect(page.locator('#refusal')).toContainText('Shopee')
    await editor.field('listing').fill('')
    await press()
    await saved(page)
    expect(stored(way, 'products', 'jamu-beras-kencur')).toContain(`netWeight: 330 ml, ${publishing}`)
    await page.reload()
    await open(page, way, 'products/entries/jamu-beras-kencur')
    await page.waitForTimeout(500)
    expect(asked).toEqual([])
  })
}

test('a save on a line that is gone fails, and the text outlives a crash and is saved later', async ({
  page,
  context,
}) => {
  const way = { where: 'local', publishing: 'direct' } as const
  const editor = await open(page, way, 'stories/entries/masker-dari-desa')
  await editor.field('title').fill('Masker dari desa kami')
  const gone = (url: URL) => url.pathname === '/api/v1/'
  await context.route(gone, (route) => route.abort('connectionreset'))
  await editor.publish()
  await expect(page.locator('#refusal')).toContainText('Periksa sambungan internet')
  await aSecond(page)
  const next = await crash(page)
  await context.unroute(gone)
  const asked = answer(next)
  const again = await open(next, way, 'stories/entries/masker-dari-desa')
  await expect(again.field('title')).toHaveValue('Masker dari desa kami')
  await again.publish()
  await saved(next)
  expect(stored(way, 'stories', 'masker-dari-desa')).toContain('Masker dari desa kami')
  expect(asked).toEqual([OFFER])
})

for (const [publishing, when] of [
  ['review', 'before a save'],
  ['direct', 'in a save'],
] as const) {
  const way = { where: 'forge', publishing } as const
  test(`a session that ends ${when} keeps the text, and it is saved after signing in again (${named(way)})`, async ({
    page,
  }) => {
    answer(page)
    const editor = await open(page, way, 'pages/entries/about')
    const press = () => pressed(editor, way)
    const words = `Kisah yang ditulis ${when}`
    await editor.field('title').fill(words)
    if (publishing === 'review') forge.endSessions()
    else
      forge.before = async (call) => {
        if (call !== 'POST git/blobs') return
        delete forge.before
        forge.endSessions()
      }
    await press()
    const refusal = page.locator('#refusal')
    await expect(refusal).toContainText('Waktu masuk sudah habis. Yang sudah ditulis tidak hilang.')
    await expect(page.getByText('API_ERROR')).toHaveCount(0)
    await refusal.getByRole('button', { name: 'Masuk lagi' }).click()
    await expect(refusal).toHaveCount(0)
    await page.getByRole('button', { name: /^Masuk/ }).click()
    await expect(editor.field('title')).toHaveValue(words)
    await press()
    await saved(page)
    expect(stored(way, 'pages', 'about')).toContain(words)
  })
}

test('a draft that another began meanwhile is joined, not begun anew', async ({ browser }) => {
  const pages = await Promise.all(
    [1, 2].map(() => browser.newPage({ viewport: { width: 1280, height: 900 } })),
  )
  const editors: Editor[] = []
  const way = { where: 'forge', publishing: 'review' } as const
  for (const page of pages) editors.push(await open(page, way, 'products/entries/teh-hitam-seduh'))
  const [first, second] = editors
  if (!first || !second) throw new Error('no pages')
  await first.field('netWeight').fill('90 gram')
  await save(first.page)
  await saved(first.page)
  await second.field('summary').fill('Teh hitam dari kebun di lereng.')
  await save(second.page)
  await saved(second.page)
  const draft = stored(way, 'products', 'teh-hitam-seduh')
  expect(draft).toContain('netWeight: 90 gram')
  expect(draft).toContain('summary: Teh hitam dari kebun di lereng.')
  for (const page of pages) await page.context().close()
})

test('the text of a new entry is still offered after other entries were opened; a no forgets it', async ({
  page,
}) => {
  const way = { where: 'local', publishing: 'direct' } as const
  answer(page)
  const editor = await open(page, way, 'products/new')
  await editor.field('title').fill('Produk yang belum jadi')
  await aSecond(page)
  const next = await crash(page)
  const asked = answer(next, false)
  await open(next, way, 'products/entries/masker-kain')
  await next.evaluate(() => (location.hash = '#/collections/stories'))
  await next.getByRole('link', { name: 'Maju di produksi' }).first().waitFor()
  expect(asked).toEqual([])
  const again = await open(next, way, 'products/new')
  await expect.poll(() => asked).toEqual([OFFER])
  await expect(again.field('title')).toHaveValue('')
  await next.reload()
  await open(next, way, 'products/new')
  await next.waitForTimeout(500)
  expect(asked).toEqual([OFFER])
})

test('the form is closed while it is saved: nothing is typed into what is about to be replaced', async ({
  page,
}) => {
  const way = { where: 'local', publishing: 'review' } as const
  const editor = await open(page, way, 'products/entries/tampah-bambu')
  let go = () => {}
  const held = new Promise<void>((resolve) => (go = resolve))
  await page.route(
    (url) => url.pathname === '/api/v1/',
    async (route) => {
      if (route.request().postData()?.includes('"action":"persistEntry"')) await held
      await route.continue()
    },
  )
  await editor.field('netWeight').fill('1 kg')
  await save(page)
  await expect(page.locator('body.saving')).toHaveCount(1)
  expect(await editor.field('netWeight').evaluate((field) => field.closest('[inert]') !== null)).toBe(true)
  go()
  await saved(page)
  await expect(page.locator('body.saving')).toHaveCount(0)
  await editor.field('netWeight').fill('2 kg')
  await expect(page.getByText('Belum disimpan')).toBeVisible()
})
