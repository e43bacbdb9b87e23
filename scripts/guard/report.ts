import type { Judged } from './guard.ts'
import type { Refusal } from './judge.ts'

/** What is shown of a change that touches thousands of files. */
const SHOWN = 20

/** The report as an editor and a maintainer read it: Indonesian, then English. */
export function reportOf(changes: readonly Judged[]): string {
  const refused = changes.filter(({ refusals }) => refusals.length > 0)
  if (changes.length === 0) return 'Tidak ada perubahan dari CMS. / No change comes from the CMS.\n'
  if (refused.length === 0) {
    const count = changes.length
    return `Perubahan dari CMS: ${count}, semuanya boleh. / Changes from the CMS: ${count}, all allowed.\n`
  }
  return refused.map(({ what, refusals }) => [visible(what), ...rowsOf(refusals), ''].join('\n')).join('\n')
}

/** What is wrong and what to do, once for all the files it is true of. */
function rowsOf(refusals: readonly Refusal[]): string[] {
  const groups = [...Map.groupBy(refusals, ({ problem }) => problem.en).values()]
  return groups.flatMap((group) => {
    const [{ problem, fix }] = group as [Refusal]
    const paths = group.flatMap(({ path }) => path ?? [])
    const more = paths.length - SHOWN
    return [
      `  ${problem.id} ${fix.id}`,
      `  ${problem.en} ${fix.en}`,
      ...paths.slice(0, SHOWN).map((path) => `  - ${visible(path)}`),
      ...(more > 0 ? [`  - … dan ${more} lagi / and ${more} more`] : []),
    ]
  })
}

/** On one line: GitHub obeys a line of its log that begins with `::`, and a path or a message may hold anything. */
const visible = (text: string) =>
  text.replace(/[\p{Cc}\p{Zl}\p{Zp}]/gu, (sign) => `\\u${sign.codePointAt(0)?.toString(16).padStart(4, '0')}`)
