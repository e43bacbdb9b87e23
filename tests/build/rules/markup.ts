import { HtmlValidate } from 'html-validate'
import config from '../../../.htmlvalidate.mjs'
import type { Page } from '../site.ts'

const validator = new HtmlValidate(config)

/** Markup that html-validate's recommended rules refuse: `address line:column rule: sentence`. */
export async function invalidMarkup(pages: Page[]): Promise<string[]> {
  const reports = await Promise.all(pages.map((page) => validator.validateString(page.html, page.file)))
  return reports.flatMap(({ results }) =>
    results.flatMap(({ filePath, messages }) =>
      messages.map(
        ({ line, column, ruleId, message }) => `${filePath} ${line}:${column} ${ruleId}: ${message}`,
      ),
    ),
  )
}
