import { offenders, type Page, type Site } from '../site.ts'

const spoken = ['alt', 'title', 'aria-label', 'aria-description', 'placeholder', 'content']

/** All that a visitor, a screen reader or a share card may say. */
function wordsOf(page: Page): string[] {
  const said = page.elements.filter(({ name }) => name !== 'script' && name !== 'style')
  return [
    ...said.flatMap(({ pieces }) => pieces),
    ...page.elements.flatMap(({ attributes }) => spoken.flatMap((name) => attributes[name] ?? [])),
  ]
}

const structuredData = (page: Page) =>
  page.elements.filter(({ attributes }) => attributes.type === 'application/ld+json').map(({ text }) => text)

const accidents = [
  /\bundefined\b/,
  /\[object \w+\]/,
  /\bNaN\b/,
  /\bTODO\b/,
  /\bFIXME\b/,
  /\bInvalid Date\b/,
  /\{\w+\}/,
]

/** Words no one wrote: a missing value, an unfilled `{place}` of an interface string, a note to oneself. */
export const accidentalWords = ({ pages }: Site): string[] =>
  offenders(pages, (page) =>
    [...wordsOf(page), ...structuredData(page)].flatMap((text) =>
      accidents.flatMap((accident) => around(text, accident)),
    ),
  )

/** Keys of interface strings shown instead of the strings. Only keys in camelCase can't be a word of a language. */
export const interfaceKeys = ({ pages }: Site, keys: readonly string[]): string[] => {
  const unmistakable = keys.filter((key) => /[a-z][A-Z]/.test(key))
  if (unmistakable.length === 0)
    throw new Error('No key to look for: is the list of interface strings empty?')
  const pattern = new RegExp(`\\b(${unmistakable.join('|')})\\b`)
  return offenders(pages, (page) => wordsOf(page).flatMap((text) => around(text, pattern)))
}

function around(text: string, pattern: RegExp): string[] {
  const match = pattern.exec(text)
  if (!match) return []
  return [
    `"${match[0]}" in "${text
      .slice(Math.max(0, match.index - 30), match.index + 40)
      .replace(/\s+/g, ' ')
      .trim()}"`,
  ]
}
