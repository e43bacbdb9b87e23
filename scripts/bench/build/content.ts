import { cp, mkdir, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { stringify } from 'yaml'
import { allCategories } from '../../../cms/model/categories.ts'
import { contentFolder } from '../../../tests/build/folders.ts'
import { testPhotographs } from '../../../tests/stress/photographs.ts'

/** How many of each stand behind so many products. */
const share = { groups: 25, villages: 100, stories: 50 }
const states = ['available', 'preorder', 'seasonal', 'discontinued']

const turning = <Value>(values: readonly Value[], number: number): Value =>
  values[number % values.length] as Value
const counted = (products: number, each: number) =>
  Array.from({ length: Math.ceil(products / each) }, (_, number) => number)

/**
 * Writes so many products in two languages into `folder`, with groups, villages and stories in proportion, and a
 * handful of photographs that they share: the bench measures the site, not the encoder.
 * @returns how many Markdown files there are
 */
export async function writeBenchContent(folder: string, products: number): Promise<number> {
  await rm(folder, { recursive: true, force: true })
  for (const name of ['villages', 'groups', 'products', 'stories', 'pages', 'media'])
    await mkdir(join(folder, name), { recursive: true })
  const photographs = await testPhotographs()
  for (const [name, bytes] of photographs) await writeFile(join(folder, 'media', name), bytes)
  const photo = (number: number) => ({
    photo: `../media/${turning([...photographs.keys()], number)}`,
    photoAlt: 'Gambar uji: stoples dan mangkuk di atas meja.',
  })
  let files = 0
  const write = async (collection: string, slug: string, facts: object, english: object) => {
    files += 2
    await writeFile(join(folder, collection, `${slug}.id.md`), written(facts, text.id))
    await writeFile(join(folder, collection, `${slug}.en.md`), written(english, text.en))
  }
  for (const number of counted(products, share.villages)) {
    const title = `Desa ${number}`
    await write(
      'villages',
      `desa-${number}`,
      {
        title,
        summary: `Desa uji nomor ${number}.`,
        district: `Kecamatan ${number % 15}`,
        regency: 'wonosobo',
        code: `33.07.${String(1 + (number % 15)).padStart(2, '0')}.${2000 + number}`,
        latitude: Number((-7.3 - (number % 30) / 100).toFixed(4)),
        longitude: Number((109.8 + (number % 25) / 100).toFixed(4)),
        altitude: 400 + ((number * 37) % 900),
        ...photo(number),
      },
      { summary: `Test village number ${number}.`, photoAlt: 'A test drawing.' },
    )
  }
  for (const number of counted(products, share.groups)) {
    await write(
      'groups',
      `kelompok-${number}`,
      {
        title: `Kelompok ${number}`,
        summary: `Kelompok uji nomor ${number}.`,
        village: `desa-${Math.floor((number * share.groups) / share.villages)}`,
        ...photo(number),
      },
      { summary: `Test group number ${number}.`, photoAlt: 'A test drawing.' },
    )
  }
  for (let number = 0; number < products; number++) {
    await write(
      'products',
      `karya-${number}`,
      {
        title: `Karya ${number}`,
        summary: `Karya uji nomor ${number}.`,
        group: `kelompok-${Math.floor(number / share.groups)}`,
        category: turning(allCategories, number),
        availability: turning(states, number),
        listing: `https://www.tokopedia.com/toko-uji/karya-${number}`,
        steps: ['Dicuci.', 'Diiris.', 'Dijemur.'],
        ...photo(number),
      },
      {
        title: `Work ${number}`,
        summary: `Test work number ${number}.`,
        steps: ['Washed.', 'Sliced.', 'Dried.'],
        photoAlt: 'A test drawing.',
      },
    )
  }
  for (const number of counted(products, share.stories)) {
    await write(
      'stories',
      `kisah-${number}`,
      {
        title: `Kisah ${number}`,
        summary: `Kisah uji nomor ${number}.`,
        date: `20${10 + (number % 15)}-0${1 + (number % 9)}-1${number % 10}`,
        kind: 'process',
        groups: [`kelompok-${Math.floor((number * share.stories) / share.groups)}`],
        products: [`karya-${number * share.stories}`],
        ...photo(number),
      },
      { title: `Story ${number}`, summary: `Test story number ${number}.`, photoAlt: 'A test drawing.' },
    )
  }
  await cp(join(contentFolder, 'pages'), join(folder, 'pages'), { recursive: true })
  return files
}

const written = (matter: object, body: string) => `---\n${stringify(matter)}---\n\n${body}\n`

/** About 100 words of filler text. */
const text = {
  id: [
    'Ini naskah untuk mengukur waktu pembuatan situs. Isinya tidak menceritakan siapa pun.',
    '## Cara',
    ...Array.from(
      { length: 4 },
      () => 'Bahan dicuci, ditiriskan, lalu dipotong. Potongan *dijemur* sampai kering dan disimpan.',
    ),
    '- satu\n- dua\n- tiga',
  ].join('\n\n'),
  en: [
    'This is a text to measure how long the site takes to build. It tells of nobody.',
    '## How',
    ...Array.from(
      { length: 4 },
      () => 'What is needed is washed, drained and cut. The pieces are *dried* in the sun and kept.',
    ),
    '- one\n- two\n- three',
  ].join('\n\n'),
}
