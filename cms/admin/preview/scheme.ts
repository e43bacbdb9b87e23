export type Scheme = 'light' | 'dark'

/**
 * Styles or markup that ask for the reader's scheme, as if it were this one. A query that always holds, or never,
 * takes the question's place, since a frame cannot be given a scheme of its own in every browser.
 */
export const inScheme = (text: string, scheme: Scheme): string =>
  text
    .replace(/\(prefers-color-scheme:\s*(light|dark)\)/g, (_, asked: Scheme) =>
      asked === scheme ? '(min-width: 0)' : '(max-width: 0)',
    )
    .replace(/color-scheme:\s*light dark/g, `color-scheme:${scheme}`)
