import { parseArgs } from 'node:util'
import { guard, type Judged } from './guard.ts'
import { reportOf } from './report.ts'

/**
 * `npm run guard -- <base> <head> [--branch NAME] [--proposed]`: what the CMS changed between two commits, and with
 * `--proposed` whatever a merge of `head` would do to the content. `CMS_EDITORS` holds e-mail addresses of editors,
 * separated by commas.
 * Ends with 1 where something is refused or waits for the maintainer, with 2 where the question makes no sense, else with 0.
 * Needs no installed package: it is also run from a fresh checkout.
 */
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { branch: { type: 'string', default: '' }, proposed: { type: 'boolean', default: false } },
})
const [base, head] = positionals
if (base === undefined || head === undefined || positionals.length > 2) {
  fail('Say what to compare: npm run guard -- <base> <head> [--branch NAME] [--proposed]')
}
const changes = await asked(base, head)
process.stdout.write(reportOf(changes))
process.exitCode = changes.some(({ refusals }) => refusals.length > 0) ? 1 : 0

async function asked(base: string, head: string): Promise<Judged[]> {
  try {
    const editors = (process.env.CMS_EDITORS ?? '').split(',')
    const { branch, proposed } = values
    return await guard({ folder: process.cwd(), base, head, branch, proposed, editors })
  } catch (error) {
    return fail(
      `${(error as Error).message.trim()}\nBoth commits must be in this clone: fetch its whole history.`,
    )
  }
}

function fail(message: string): never {
  console.error(message)
  process.exit(2)
}
