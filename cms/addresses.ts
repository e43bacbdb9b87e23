import { resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { historyOf } from './addresses/history.ts'
import { lostNames } from './addresses/lost.ts'
import { summaryOf, withoutHistory } from './addresses/summary.ts'
import { reportText } from './check/report.ts'

/**
 * `npm run addresses -- [--content DIR] [--lang en]`: which addresses that main ever published no longer answer nor
 * redirect. Ends with 1 where there are any; with 0 where all answer, and where the history isn't there to be read,
 * which it says.
 */
const { values } = parseArgs({
  options: { content: { type: 'string', default: 'content' }, lang: { type: 'string', default: 'id' } },
})
const lang = values.lang === 'en' ? 'en' : 'id'
const content = resolve(values.content)
const history = historyOf(content, process.env['CMS_BRANCH'] ?? 'main')
const lost = history && lostNames(content, history)

if (lost && lost.problems.length > 0) process.stdout.write(`${reportText(lost.problems, lang)}`)
process.stdout.write(`${(lost ? summaryOf(history, lost) : withoutHistory)[lang]}\n`)
process.exitCode = lost && lost.problems.length > 0 ? 1 : 0
