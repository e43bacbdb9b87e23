import { statSync } from 'node:fs'
import { datesOf, todayInJakarta } from './dates.ts'
import { duplicatesOf } from './duplicates.ts'
import { entriesFrom } from './entries.ts'
import { filesIn } from './files.ts'
import { languagesOf } from './languages.ts'
import { mediaOf } from './media.ts'
import { problemAt } from './placed.ts'
import { inOrder, type Problem } from './problem.ts'
import { proseLinksOf } from './prose-links.ts'
import { referencesOf } from './references.ts'
import { missingPages, slugsOf } from './slugs.ts'
import { withdrawnOf } from './withdrawn.ts'

/**
 * Returns every problem of a content folder at once, by file and line. `today` is 'YYYY-MM-DD'. Never throws: a file
 * that cannot be read is reported as a problem.
 */
export async function checkContent(dir: string, today = todayInJakarta()): Promise<Problem[]> {
  if (!statSync(dir, { throwIfNoEntry: false })?.isDirectory()) return [noFolder(dir)]
  const folder = filesIn(dir)
  const { entries, problems } = entriesFrom(dir, folder.sources)
  const languages = entries.flatMap((entry) =>
    entry.read ? languagesOf(entry.collection, entry.read).map((finding) => problemAt(entry, finding)) : [],
  )
  return inOrder([
    ...folder.problems,
    ...problems,
    ...languages,
    ...slugsOf(entries),
    ...missingPages(entries),
    ...referencesOf(entries),
    ...proseLinksOf(entries),
    ...duplicatesOf(entries),
    ...datesOf(entries, today),
    ...withdrawnOf(entries, folder.pictures),
    ...(await mediaOf(dir, entries, folder.pictures)),
  ])
}

const noFolder = (dir: string): Problem => ({
  file: '.',
  field: '',
  level: 'error',
  problem: { id: `Folder ${dir} tidak ada.`, en: `There is no folder ${dir}.` },
  fix: { id: 'Periksa namanya.', en: 'Look at its name again.' },
})
