import type { Page } from '../../tests/build/site.ts'
import type { Element } from '../../tests/build/html.ts'

/** The phone that all figures are for. Its height includes the browser's bar, which is the more expensive case. */
const phone = { width: 360, height: 800, density: 2, rem: 16 }

/** CSS pixels of each unit. */
const units: Record<string, number> = {
  px: 1,
  mm: 96 / 25.4,
  rem: phone.rem,
  em: phone.rem,
  vw: phone.width / 100,
  svh: phone.height / 100,
}

/**
 * Address of the file that a phone in the light scheme shows for the first picture in the content.
 * Follows `<picture>` (type, media) and picks from `srcset` as browsers do: the first candidate that is sharp enough.
 * @throws when `sizes` or `media` says something that is not understood here
 */
export function firstPicture(page: Page): string | undefined {
  const inMain = page.elements.filter(({ within }) => within.includes('main'))
  const index = inMain.findIndex(({ name }) => name === 'img')
  const img = inMain[index]
  if (!img) return undefined
  const sources = img.within.at(-1) === 'picture' ? sourcesBefore(inMain, index) : []
  const chosen = sources.find(fits) ?? img
  const { srcset, sizes = '100vw' } = chosen.attributes
  return srcset ? candidate(srcset, sizes) : img.attributes.src
}

/** `<source>` elements stand right before their `<img>`. */
function sourcesBefore(elements: Element[], index: number): Element[] {
  const start = elements.slice(0, index).findLastIndex(({ name }) => name !== 'source')
  return elements.slice(start + 1, index)
}

const fits = ({ attributes: { media, type } }: Element) =>
  (media === undefined || matches(media)) &&
  (type === undefined || /image\/(avif|webp|jpeg|png|svg\+xml)/.test(type))

function candidate(srcset: string, sizes: string): string | undefined {
  const wanted = lengthOf(sizes) * phone.density
  const all = srcset
    .split(',')
    .map((part) => part.trim().split(/\s+/))
    .map(([url = '', size = '1x']) => ({
      url,
      pixels: size.endsWith('w') ? parseFloat(size) : (parseFloat(size) / phone.density) * wanted,
    }))
    .sort((one, other) => one.pixels - other.pixels)
  return (all.find(({ pixels }) => pixels >= wanted) ?? all.at(-1))?.url
}

const OUTSIDE_BRACKETS = /,(?![^()]*\))/

/** CSS pixels that `sizes` gives on the phone. */
function lengthOf(sizes: string): number {
  for (const part of sizes.split(OUTSIDE_BRACKETS).map((text) => text.trim())) {
    const [, media, length = part] = /^((?:\([^()]*\)(?:\s+and\s+)?)+)\s+(\S.*)$/.exec(part) ?? []
    if (part !== 'auto' && (media === undefined || matches(media))) return pixels(length)
  }
  return phone.width
}

/** A length, a sum in calc() (`calc(100vw - 2rem)`), or the smallest or largest of several: `max(12rem, 32svh)`. */
function pixels(length: string): number {
  const [, name, inside] = /^(min|max|calc)\((.*)\)$/.exec(length.trim()) ?? []
  if (inside !== undefined && name !== 'calc')
    return Math[name as 'min' | 'max'](...inside.split(OUTSIDE_BRACKETS).map(pixels))
  return (inside ?? length).split(/\s+(?=[+-]\s)/).reduce((sum, term) => {
    const [, sign, number, unit = ''] = /^([+-])?\s*([\d.]+)([a-z]+)$/.exec(term.trim()) ?? []
    const each = units[unit]
    if (each === undefined) throw new Error(`This length in sizes is not understood: ${length}`)
    return sum + (sign === '-' ? -1 : 1) * Number(number) * each
  }, 0)
}

/** Whether a media query holds on the phone in the light scheme, whose owner has asked for nothing in particular. */
function matches(media: string): boolean {
  return media.split(/\s+and\s+/).every((condition) => {
    const scheme = /^\(prefers-color-scheme:\s*(\w+)\)$/.exec(condition)?.[1]
    if (scheme) return scheme === 'light'
    if (condition === '(prefers-reduced-data: reduce)') return false
    const [, old, oldLength] = /^\((min|max)-width:\s*(.+)\)$/.exec(condition) ?? []
    const [, sign, length = oldLength] = /^\(width\s*(<=|>=|<|>)\s*(.+)\)$/.exec(condition) ?? []
    if (length === undefined) throw new Error(`This media query is not understood: ${media}`)
    const limit = pixels(length)
    if (sign === '<') return phone.width < limit
    if (sign === '>') return phone.width > limit
    return old === 'min' || sign === '>=' ? phone.width >= limit : phone.width <= limit
  })
}
