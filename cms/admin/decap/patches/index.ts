import type { Patch } from '../patch.ts'
import { backupSoon } from './backup-soon.ts'
import { githubAllPages } from './github-all-pages.ts'
import { githubFirstDraft } from './github-first-draft.ts'
import { githubNewEntry } from './github-new-entry.ts'
import { gitlabNewEntry } from './gitlab-new-entry.ts'
import { keepBackupOfNewEntry, removeBackupOfSavedNewEntry } from './keep-backup-of-new-entry.ts'
import { loadThenOfferBackup } from './load-then-offer-backup.ts'
import { noDraftOfFailedSave } from './no-draft-of-failed-save.ts'
import { waitForPublishedEntry } from './wait-for-published-entry.ts'
import { wholeEntryFromPreSave } from './whole-entry-from-pre-save.ts'

/** All mends of Decap's own files. */
export const patches: readonly Patch[] = [
  loadThenOfferBackup,
  waitForPublishedEntry,
  backupSoon,
  keepBackupOfNewEntry,
  removeBackupOfSavedNewEntry,
  noDraftOfFailedSave,
  wholeEntryFromPreSave,
  githubAllPages,
  githubNewEntry,
  githubFirstDraft,
  gitlabNewEntry,
]
