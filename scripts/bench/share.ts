import { join } from 'node:path'
import type { Subject } from '../../src/images/share/subject.ts'
import { contentFolder } from '../../tests/build/folders.ts'
import { spentOn, withSiteModules } from './site-modules.ts'
import { table } from './table.ts'

const cards = 100
const allowed = { milliseconds: 40, bytes: 250_000 }

const titles = [
  'Teh',
  'Carica dalam sirup',
  'Tas jahit “daun teh”',
  'Keripik singkong tipis berbumbu daun jeruk dan bawang putih, digoreng dua kali',
]
const place = 'BUMI Adikusuma, Ngadikusuman, Wonosobo'
/** A made-up village; its landscape is drawn like any other. */
const village = { slug: 'bench', title: 'Lipursari', latitude: -7.44, longitude: 109.86, indonesian: {} }

/**
 * Draws share images over a placeholder, a landscape, a photograph and hands, cold and then unchanged. The drawings and
 * the photograph are there before, as the page beside needs them too.
 */
export const benchShare = (): Promise<boolean> =>
  withSiteModules(join(contentFolder, 'media'), async (load) => {
    const picture = await load<PictureModule>('/src/images/share/picture.ts')
    const kept = await load<KeptModule>('/src/images/share/kept.ts')
    const subjects: Record<string, Subject> = {
      placeholder: { placeholder: { motif: 'tea', dye: 'indigo-soga' } },
      landscape: { village },
      photograph: { photo: '../media/contoh-foto.jpg', alt: '' },
      hands: { task: 'mortar' },
    }
    const all: Row[] = []
    for (const [name, subject] of Object.entries(subjects)) {
      const of = await picture.pictureOf(subject)
      // The drawing itself, and the fonts at the first card of all.
      await kept.cardBytes('bench', { title: 'first', siteName: 'x' }, of)
      const draw = (number: number) => {
        const title = `${titles[number % titles.length]} ${number}`
        return kept.cardBytes('bench', { title, place, kind: 'Makanan', siteName: 'Pulang Berkarya' }, of)
      }
      all.push(await row(name, draw))
    }
    console.log(
      table(
        [
          `${cards} cards of each`,
          'ms cold',
          'processor ms cold',
          'ms unchanged',
          'bytes, mean',
          'bytes, most',
        ],
        all.map(({ cells }) => cells),
      ),
    )
    const missed = all.filter(({ cold, most }) => cold > allowed.milliseconds || most > allowed.bytes)
    const goal = `Goal: ${allowed.milliseconds} ms and ${allowed.bytes.toLocaleString('en')} bytes a card`
    console.log(`${goal}${missed.length > 0 ? ': missed on this machine' : ''}.`)
    return missed.length === 0
  })

type PictureModule = typeof import('../../src/images/share/picture.ts')
type KeptModule = typeof import('../../src/images/share/kept.ts')

interface Row {
  cells: (string | number)[]
  /** Milliseconds of processor time a card. */
  cold: number
  /** Bytes. */
  most: number
}

async function row(name: string, draw: (number: number) => Promise<Buffer>): Promise<Row> {
  const cold = await spent(draw)
  const unchanged = await spent(draw)
  const mean = cold.bytes.reduce((sum, bytes) => sum + bytes, 0) / cards
  const most = Math.max(...cold.bytes)
  const cells = [name, ...[cold.each, cold.processor, unchanged.each].map((ms) => Number(ms.toFixed(1)))]
  return { cells: [...cells, Math.round(mean), most], cold: cold.processor, most }
}

/** Time a card in milliseconds, of the clock and of all cores together. */
async function spent(draw: (number: number) => Promise<Buffer>) {
  const makers = Array.from({ length: cards }, (_, number) => () => draw(number))
  const { seconds, processor, bytes } = await spentOn(makers)
  return { bytes, each: (seconds * 1000) / cards, processor: (processor * 1000) / cards }
}
