import { fontProviders } from 'astro/config'
import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import subset from 'subset-font'
import { basicLatin, otherLatin, quotedLatin, unicodeRange } from './characters.ts'
import { keepFont } from './font-cache.ts'

type LocalFamily = Parameters<ReturnType<typeof fontProviders.local>['resolveFont']>[0]['options']
type Variant = NonNullable<LocalFamily>['variants'][0]

/** Kerning, marks and figures of equal width; small capitals, swashes and ligatures are left behind. */
const keepFeatures = ['kern', 'mark', 'mkmk', 'ccmp', 'locl', 'tnum']

interface Face {
  /** A file of a fontsource package. */
  file: string
  /** One weight, or the ends of a range. */
  weight: number | readonly [min: number, max: number]
  style: 'normal' | 'italic'
}

interface Cut extends Face {
  characters: string
}

const petrona = '@fontsource-variable/petrona/files/petrona-latin-wght-normal.woff2'
const petronaItalic = '@fontsource-variable/petrona/files/petrona-latin-wght-italic.woff2'
const jakarta = '@fontsource-variable/plus-jakarta-sans/files/plus-jakarta-sans-latin-wght-normal.woff2'

/**
 * The site's fonts, cut down to what pages use: a page in basic Latin loads the first cut of each family,
 * other letters come in a second file that a browser fetches only when a page holds one of them.
 * Source files: Petrona and Plus Jakarta Sans, SIL Open Font License 1.1, from the fontsource packages.
 */
export async function fontFamilies() {
  const reading = { file: petrona, weight: [400, 560], style: 'normal' } as const
  const quoting = { file: petronaItalic, weight: 400, style: 'italic' } as const
  const interfaces = { file: jakarta, weight: [400, 600], style: 'normal' } as const
  const display = 'optional' as const
  const provider = fontProviders.local()
  return [
    {
      name: 'Petrona',
      cssVariable: '--font-petrona',
      provider,
      display,
      fallbacks: ['Georgia', 'serif'],
      options: { variants: await variants(reading, basicLatin, otherLatin) },
    },
    {
      // A family of its own, since only a page that quotes somebody loads it.
      name: 'Petrona Italic',
      cssVariable: '--font-petrona-italic',
      provider,
      display,
      fallbacks: ['Georgia', 'serif'],
      options: { variants: await variants(quoting, quotedLatin) },
    },
    {
      name: 'Plus Jakarta Sans',
      cssVariable: '--font-jakarta',
      provider,
      display,
      fallbacks: ['Arial', 'sans-serif'],
      options: { variants: await variants(interfaces, basicLatin, otherLatin) },
    },
  ]
}

/** The face cut to each set of characters. */
async function variants(face: Face, first: string, ...others: string[]): Promise<[Variant, ...Variant[]]> {
  return [
    await variant({ ...face, characters: first }),
    ...(await Promise.all(others.map((characters) => variant({ ...face, characters })))),
  ]
}

async function variant(cut: Cut): Promise<Variant> {
  const weight = typeof cut.weight === 'number' ? cut.weight : (`${cut.weight[0]} ${cut.weight[1]}` as const)
  return {
    src: [await cutFont(cut)] as [string],
    weight,
    style: cut.style,
    unicodeRange: unicodeRange(cut.characters),
  }
}

/** Path of the cut font, made once for each description and kept between builds. */
async function cutFont({ file, characters, weight }: Cut): Promise<string> {
  const key = createHash('sha256')
    .update(JSON.stringify({ file, characters, weight, keepFeatures }))
    .digest('hex')
    .slice(0, 12)
  const folder = fileURLToPath(new URL('../../.cache/fonts/', import.meta.url))
  const path = join(folder, `${file.split('/').at(-1)?.replace('.woff2', '')}-${key}.woff2`)
  await keepFont(path, async () =>
    subset(await readFile(createRequire(import.meta.url).resolve(file)), characters, {
      targetFormat: 'woff2',
      keepFeatures,
      // Instructions for screens of the nineties, a quarter of the file.
      noHinting: true,
      variationAxes: { wght: typeof weight === 'number' ? weight : { min: weight[0], max: weight[1] } },
    }),
  )
  return path
}
