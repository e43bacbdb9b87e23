import type { Rule } from './rules.ts'

/** The text of Netlify's `_headers`. https://docs.netlify.com/manage/routing/headers/#syntax-for-the-headers-file */
export const headersFile = (rules: readonly Rule[]): string =>
  rules
    .map(({ path, headers }) => {
      const lines = Object.entries(headers).map(([name, value]) => `  ${name}: ${value}\n`)
      return `${path}\n${lines.join('')}`
    })
    .join('\n')
