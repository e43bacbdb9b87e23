import type { Judged } from './guard.ts'
import type { Item, Refusal } from './refusal.ts'

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
  return refused
    .map(({ what, refusals }) =>
      [visible(what), ...rowsOf(refusals, 'refused'), ...rowsOf(refusals, 'maintainer'), ''].join('\n'),
    )
    .join('\n')
}

const HEADINGS = {
  refused: 'DITOLAK / REFUSED',
  maintainer: 'MENUNGGU PENGELOLA / WAITS FOR THE MAINTAINER',
} as const

/** What is wrong with what, and at the end what to do about it, once for all of which that is true. */
function rowsOf(all: readonly Refusal[], by: Refusal['by']): string[] {
  const refusals = all.filter((each) => each.by === by)
  if (refusals.length === 0) return []
  const fixes = new Map(refusals.map(({ fix }) => [fix.en, fix]))
  return [
    `  ${HEADINGS[by]}`,
    ...refusals.flatMap(({ problem, items }) => [
      `  ${visible(problem.id)}`,
      `  ${visible(problem.en)}`,
      ...items.slice(0, SHOWN).map((item) => `  - ${visible(lineOf(item))}`),
      ...more(items.length - SHOWN),
    ]),
    ...[...fixes.values()].flatMap(({ id, en }) => [`  → ${id}`, `  → ${en}`]),
  ]
}

function lineOf({ path, title, words }: Item): string {
  const name = title ? `“${shortened(title)}” (${path})` : path
  if (!words) return name
  return `${name}: ${words.id === words.en ? words.id : `${words.id} / ${words.en}`}`
}

const more = (count: number) => (count > 0 ? [`  - … dan ${count} lagi / and ${count} more`] : [])

const LONGEST = 80
const shortened = (text: string) =>
  [...text].length > LONGEST ? `${[...text].slice(0, LONGEST).join('')}…` : text

/**
 * On one line and as it is read: GitHub obeys a line of its log that begins with `::`, a path or a title may hold
 * anything, and signs that turn the direction of writing would show another shop than there is.
 */
const visible = (text: string) =>
  text.replace(
    /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu,
    (sign) => `\\u${sign.codePointAt(0)?.toString(16).padStart(4, '0')}`,
  )
