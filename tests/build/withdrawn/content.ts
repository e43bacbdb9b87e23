import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { copyOfValid, type Folder } from '../../hostile/folder.ts'
import { jpeg } from '../../hostile/pictures.ts'

/** A woman who is on the site in every place a site has, and then no longer. The second name stands nowhere else. */
const NAME = 'Siti Aminah'

const PHOTOS = ['siti-aminah-menjahit.jpg', 'SITI_AMINAH 2.jpg', 'potret-uji.jpg', 'kain-uji.jpg']

const person = (withdrawn?: string) => ({
  name: NAME,
  role: 'pembuat dalam pengujian',
  photos: ['../media/potret-uji.jpg'],
  consent: { date: '2026-01-01', recordedBy: 'Pencatat Uji', ...(withdrawn && { withdrawn }) },
})

const shown = (file: string) => ({ photo: `../media/${file}`, photoAlt: 'Kain di atas meja' })

/** A small content folder in which she is named, shown, and stands in addresses and names of files. */
export async function contentNaming(): Promise<Folder> {
  const folder = copyOfValid()
  const copied = (from: string, to: string) =>
    ['id', 'en'].forEach((locale) =>
      cpSync(join(folder.dir, `${from}.${locale}.md`), join(folder.dir, `${to}.${locale}.md`)),
    )
  for (const file of PHOTOS) folder.write(`media/${file}`, await jpeg())
  copied('stories/kisah-uji', 'stories/siti-aminah-pulang')
  copied('products/kue', 'products/sitiaminah-kue')
  copied('villages/desa-uji', 'villages/desa-siti-aminah')
  copied('groups/kelompok-melati', 'groups/kelompok-siti-aminah')
  copied('products/kue', 'products/kue-lain')
  folder.edit('villages/desa-siti-aminah.id.md', { code: '33.07.99.2098' })
  folder.edit('groups/kelompok-siti-aminah.id.md', { village: 'desa-siti-aminah', shop: undefined })
  folder.edit('products/kue-lain.id.md', { group: 'kelompok-siti-aminah', listing: undefined })
  folder.edit('products/sitiaminah-kue.id.md', {
    title: 'Kue kedua',
    listing: 'https://www.tokopedia.com/toko-uji/kue-kedua',
    aliases: ['kue-kedua'],
    ...shown('kain-uji.jpg'),
  })
  folder.edit('products/keripik.id.md', {
    aliases: ['keripik-siti-aminah', 'keripik-lama'],
    // Only what is for sale stands in the catalogue for Meta.
    price: 15000,
    priceDate: '2026-01-01',
    ...shown('siti-aminah-menjahit.jpg'),
    gallery: [{ photo: '../media/SITI_AMINAH 2.jpg', alt: { id: 'Tangan di atas kain', en: 'Hands' } }],
  })
  folder.edit('products/kue.id.md', shown('potret-uji.jpg'))
  folder.edit('stories/kisah-uji.id.md', { products: ['keripik', 'sitiaminah-kue'], people: [person()] })
  words(folder, NAME)
  return folder
}

/** She takes her consent back, and the editors take her name out of the words. Names of files stay as they are. */
export function withdraw(folder: Folder): void {
  folder.edit('stories/kisah-uji.id.md', { people: [person('2026-05-01')] })
  words(folder, 'Seseorang')
  const file = join(folder.dir, 'pages/home.id.md')
  // As an editor might note it down; the site shows no note.
  writeFileSync(file, readFileSync(file, 'utf8').replace(/^---\n/, `---\n# izin ${NAME} ditarik\n`))
}

export const dispose = (folder: Folder) => rmSync(folder.dir, { recursive: true, force: true })

/** Every kind of words that the site shows. */
function words(folder: Folder, name: string) {
  const half = name.replace(/^\S+/, '**$&**')
  folder.edit('stories/kisah-uji.id.md', { title: `Kisah ${name}` }, `Ibu ${half} pulang.\n`)
  folder.edit('stories/kisah-uji.en.md', { title: `The story of ${name}` }, `${name} came home.\n`)
  folder.edit(
    'products/keripik.id.md',
    { photoCredit: `Foto: ${name}` },
    `Buatan ${name.replace(' ', '&nbsp;')}.\n`,
  )
  folder.edit('products/kue.id.md', { title: `Kue ${name}`, steps: [`Diaduk ${name}.`] })
  folder.edit('groups/kelompok-melati.id.md', {
    sources: [{ title: name, url: `https://contoh.example/${name.toLowerCase().replace(' ', '-')}/` }],
  })
}
