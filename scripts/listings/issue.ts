import { markdownOf, type Report } from './report.ts'

/** GitHub's own command: its arguments and what it reads → what it prints. Throws when it fails. */
export type GitHub = (args: readonly string[], input?: string) => string

const TITLE = 'Listings that Tokopedia no longer has'
const LABEL = 'listings'

/**
 * One open issue holds the dead links: the first report opens it, later ones write it anew. A report without a dead
 * link leaves it as it is, since a blocked run knows less than the one before; a person closes it. @returns what was
 * done
 */
export function tell(report: Report, gh: GitHub): 'nothing' | 'opened' | 'rewritten' {
  if (!report.rows.some(({ sign }) => sign === 'gone')) return 'nothing'
  const body = markdownOf(report)
  gh(['label', 'create', LABEL, '--force', '--description', 'Links to Tokopedia that are dead'])
  const open = ['issue', 'list', '--state', 'open', '--label', LABEL, '--limit', '1', '--json', 'number']
  const [issue] = JSON.parse(gh(open)) as { number: number }[]
  if (issue) {
    gh(['issue', 'edit', String(issue.number), '--body-file', '-'], body)
    return 'rewritten'
  }
  gh(['issue', 'create', '--title', TITLE, '--label', LABEL, '--body-file', '-'], body)
  return 'opened'
}
