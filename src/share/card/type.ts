import petrona from '@fontsource-variable/petrona/files/petrona-latin-wght-normal.woff2?inline'
import petronaMore from '@fontsource-variable/petrona/files/petrona-latin-ext-wght-normal.woff2?inline'
import jakarta from '@fontsource-variable/plus-jakarta-sans/files/plus-jakarta-sans-latin-wght-normal.woff2?inline'
import jakartaMore from '@fontsource-variable/plus-jakarta-sans/files/plus-jakarta-sans-latin-ext-wght-normal.woff2?inline'
import { Renderer } from '@takumi-rs/core'

/** Families as a page stacks them; the other one stands in for a sign that one lacks. */
export const reading = 'Petrona, Petrona More, Jakarta, Jakarta More'
export const interfaces = 'Jakarta, Jakarta More, Petrona, Petrona More'

/** A data address, as Vite writes a file into a script, back to its bytes. */
const bytesOf = (address: string): Buffer => Buffer.from(address.slice(address.indexOf(',') + 1), 'base64')

let ready: Promise<Renderer> | undefined

/** The one renderer, with the site's fonts. Nothing is kept in it from card to card. */
export const renderer = (): Promise<Renderer> => (ready ??= prepared())

async function prepared(): Promise<Renderer> {
  const made = new Renderer({ cacheMaxBytes: 0 })
  const families = {
    Petrona: petrona,
    'Petrona More': petronaMore,
    Jakarta: jakarta,
    'Jakarta More': jakartaMore,
  }
  for (const [name, file] of Object.entries(families)) await made.registerFont({ name, data: bytesOf(file) })
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
