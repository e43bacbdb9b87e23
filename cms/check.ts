import { resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { checkContent } from './check/content.ts'
import { reportJson, reportText } from './check/report.ts'

/**
 * `npm run check -- [--content DIR] [--json] [--lang en]`: prints every problem of the content.
 * Ends with 1 where there is an error, with 0 where there are only warnings or nothing.
 */
const { values } = parseArgs({
  options: {
    content: { type: 'string', default: process.env['CONTENT_DIR'] ?? 'content' },
    json: { type: 'boolean', default: false },
    lang: { type: 'string', default: 'id' },
  },
})
const lang = values.lang === 'en' ? 'en' : 'id'
const problems = await checkContent(resolve(values.content))

process.stdout.write(values.json ? reportJson(problems, lang) : reportText(problems, lang))
process.exitCode = problems.some(({ level }) => level === 'error') ? 1 : 0
