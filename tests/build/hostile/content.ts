import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { stringify } from 'yaml'
import { cmyk, deep, flat, placed, turned, withProfileOf } from '../../hostile/pictures.ts'

/** A word that a draft alone holds; a name that a story alone holds; a title of nothing but signs that mean something. */
export const SECRET = 'Rahasiadraf'
export const PERSON = 'Uji Sari Pengujian'
export const SIGNS = 'Uji & <b> " \' ]]></title><script>alert(1)</script>'

interface PictureCase {
  id: string
  expected: string
  name: string
  make: () => Promise<Buffer>
  file: string
  /** Pixels, upright. */
  size: { width: number; height: number }
  /** At the upper left and at the lower right. */
  colours?: string[]
}

const picture = (
  id: string,
  expected: string,
  make: () => Promise<Buffer>,
  [width, height]: [number, number] = [800, 600],
  colours: string[] | null = ['red', 'blue'],
  ending = 'jpg',
): PictureCase => ({
  id,
  expected,
  name: id.replace('img-', 'uji-'),
  make,
  file: `${id.replace('img-', 'uji-')}.${ending}`,
  size: { width, height },
  ...(colours && { colours }),
})

export const pictureCases = [
  picture('img-cmyk', 'print colours become sRGB, not inverted', cmyk),
  picture('img-p3', 'Display P3 becomes sRGB', () => flat().withIccProfile('p3').jpeg().toBuffer()),
  picture('img-16bit', 'sixteen bits become eight', deep, [800, 600], null, 'png'),
  picture('img-orient6', 'it stands upright in every size', turned, [600, 800]),
  picture('img-panorama', 'it keeps its shape', () => flat(8000, 500).jpeg().toBuffer(), [8000, 500]),
  picture(
    'img-tall',
    'it keeps its shape',
    () => flat(600, 6000).png().toBuffer(),
    [600, 6000],
    ['red', 'blue'],
    'png',
  ),
  picture('img-icc-bomb', 'two megabytes of profile are gone', () => withProfileOf(2_000_000)),
]

const product = (title: string, more: object = {}) => ({
  title,
  summary: 'Data uji.',
  group: 'muiwo',
  category: 'food',
  availability: 'available',
  ...more,
})

/** Adds entries to a copy of the project's content: one product for each picture, and what must not be seen. */
export async function hostileContent(content: string): Promise<void> {
  const write = (file: string, data: object, body = 'Data uji.') =>
    writeFileSync(join(content, `${file}.id.md`), `---\n${stringify(data)}---\n${body}\n`)
  const shown = (file: string) => ({ photo: `../media/${file}`, photoAlt: 'Dua bidang warna' })
  for (const { name, make, file } of pictureCases) {
    writeFileSync(join(content, 'media', file), await make())
    write(`products/${name}`, product(name, shown(file)))
  }
  writeFileSync(join(content, 'media/uji-gps.jpg'), await placed())
  writeFileSync(join(content, 'media/uji-potret.jpg'), await flat(900, 700).jpeg().toBuffer())
  write('products/uji-gps', product(SIGNS, shown('uji-gps.jpg')), `${SIGNS}\n\n<script>alert(1)</script>`)
  write('products/uji-potret', product('Uji potret', shown('uji-potret.jpg')))
  write('products/uji-draf', product(SECRET, { draft: true, ...shown('uji-gps.jpg') }), SECRET)
  write(
    'stories/uji-draf',
    { title: SECRET, summary: SECRET, date: '2026-01-05', kind: 'maker', draft: true },
    SECRET,
  )
  write('stories/uji-orang', {
    title: 'Uji orang',
    summary: 'Data uji.',
    date: '2026-01-05',
    kind: 'maker',
    products: ['uji-potret'],
    people: [
      {
        name: PERSON,
        role: 'pembuat dalam pengujian',
        photos: ['../media/uji-potret.jpg'],
        consent: { date: '2026-01-01', recordedBy: 'Pencatat Uji' },
      },
    ],
    ...shown('uji-potret.jpg'),
  })
}

/** The person of the story takes the consent back. */
export function withdraw(content: string): void {
  const file = join(content, 'stories/uji-orang.id.md')
  const text = readFileSync(file, 'utf8')
  writeFileSync(
    file,
    text.replace(/( +)recordedBy: .*\n/, (line, space) => `${line}${space}withdrawn: "2026-05-01"\n`),
  )
}
