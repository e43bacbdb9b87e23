import { links, named, type Page } from '../../tests/build/site.ts'
import { cssUrls } from '../../tests/build/references.ts'

/**
 * Addresses of the font files that a page in basic Latin loads: those it preloads, and the first source of each
 * `@font-face` whose `unicode-range` holds a letter from A to z.
 */
export function fontsOf(page: Page, sheet: (address: string) => string): string[] {
  const preloaded = links(page, 'preload')
    .filter(({ attributes }) => attributes.as === 'font')
    .map(({ attributes }) => attributes.href ?? '')
  const css = [
    ...named(page, 'style').map(({ text }) => text),
    ...links(page, 'stylesheet').map(({ attributes }) => sheet(attributes.href ?? '')),
  ].join('\n')
  const faces = [...css.matchAll(/@font-face\s*\{([^}]*)\}/g)].map(([, face]) => face ?? '')
  const loaded = faces.filter(holdsBasicLatin).flatMap((face) => cssUrls(face)[0] ?? [])
  return [...new Set([...preloaded, ...loaded])]
}

function holdsBasicLatin(face: string): boolean {
  const range = /unicode-range:\s*([^;]+)/i.exec(face)?.[1]
  if (range === undefined) return true
  return range.split(',').some((part) => {
    const [first = '', last = first] = part.trim().replace(/^U\+/i, '').split('-')
    // In U+4?? each ? stands for any digit.
    const from = parseInt(first.replaceAll('?', '0'), 16)
    const to = parseInt(last.replaceAll('?', 'F'), 16)
    return from <= 0x7a && to >= 0x41
  })
}
