import type { Patch } from '../patch.ts'

const why = `Whoever leaves or saves any entry of a collection also removes the backup of a new entry that was never saved: after
a crash the new text is gone as soon as another entry was looked at. It is to go when the new entry itself was saved.`

export const keepBackupOfNewEntry: Patch = {
  name: 'keep-backup-of-new-entry',
  package: 'decap-cms-core',
  version: '3.19.1',
  file: 'dist/esm/backend.js',
  edits: [
    {
      find: `      // delete new entry backup if not deleted
      slug && (await localForage.removeItem(getEntryBackupKey(collection.get('name'))));
`,
      replace: '',
    },
  ],
  why,
}

export const removeBackupOfSavedNewEntry: Patch = {
  name: 'remove-backup-of-saved-new-entry',
  package: 'decap-cms-core',
  version: '3.19.1',
  file: 'dist/esm/components/Editor/Editor.js',
  edits: [
    {
      find: `      createDraftDuplicateFromEntry,
      entryDraft
    } = this.props;
    await persistEntry(collection);
    this.deleteBackup();
`,
      replace: `      createDraftDuplicateFromEntry,
      entryDraft,
      newEntry
    } = this.props;
    await persistEntry(collection);
    this.deleteBackup();
    // By now the page may be that of the saved entry.
    if (newEntry) this.props.deleteLocalBackup(collection);
`,
    },
  ],
  why,
}
