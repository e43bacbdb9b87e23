import { Renderer } from '@takumi-rs/core'
import { readFile } from 'node:fs/promises'

/** Families as a page stacks them; the other one stands in for a sign that one lacks. */
export const reading = 'Petrona, Petrona More, Jakarta, Jakarta More'
export const interfaces = 'Jakarta, Jakarta More, Petrona, Petrona More'

const files = {
  Petrona: import.meta.resolve('@fontsource-variable/petrona/files/petrona-latin-wght-normal.woff2'),
  'Petrona More': import.meta
    .resolve('@fontsource-variable/petrona/files/petrona-latin-ext-wght-normal.woff2'),
  Jakarta: import.meta
    .resolve('@fontsource-variable/plus-jakarta-sans/files/plus-jakarta-sans-latin-wght-normal.woff2'),
  'Jakarta More': import.meta
    .resolve('@fontsource-variable/plus-jakarta-sans/files/plus-jakarta-sans-latin-ext-wght-normal.woff2'),
}

let ready: Promise<Renderer> | undefined

/** The one renderer, with the site's fonts. Nothing is kept in it from card to card. */
export const renderer = (): Promise<Renderer> => (ready ??= prepared())

async function prepared(): Promise<Renderer> {
  const made = new Renderer({ cacheMaxBytes: 0 })
  for (const [name, file] of Object.entries(files))
    await made.registerFont({ name, data: await readFile(new URL(file)) })
  return made
}

/** No font has a picture for this code point, so what is drawn for it is the mark of a lack. */
const NOBODY = '\u{10ffff}'
const known = new Map<string, string>()

/** Whether any of the fonts has a picture for this sign. White space has none and needs none. */
export async function signsDrawn(text: string): Promise<(sign: string) => boolean> {
  const lack = await outline(NOBODY)
  for (const sign of new Set(text)) known.set(sign, known.get(sign) ?? (await outline(sign)))
  return (sign) => known.get(sign) !== lack
}

async function outline(sign: string): Promise<string> {
  const text = { type: 'text', text: sign, style: { fontFamily: reading, fontSize: 100 } } as const
  const svg = await (await renderer()).renderSvg(text, { width: 200, height: 200 })
  return [...svg.matchAll(/ d="([^"]+)"/g)].map(([, path]) => path).join()
}
