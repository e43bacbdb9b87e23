import type { Patch } from '../patch.ts'

export const loadThenOfferBackup: Patch = {
  name: 'load-then-offer-backup',
  package: 'decap-cms-core',
  version: '3.19.1',
  file: 'dist/esm/components/Editor/Editor.js',
  edits: [
    {
      find: `    retrieveLocalBackup(collection, slug);
    if (newEntry) {
      createEmptyDraft(collection, this.props.location.search);
    } else {
      loadEntry(collection, slug);
    }
`,
      replace: `    const loading = newEntry ? createEmptyDraft(collection, this.props.location.search) : loadEntry(collection, slug);
    Promise.resolve(loading).then(() => {
      if (!this.isUnmounted) return retrieveLocalBackup(collection, slug);
    });
`,
    },
    {
      find: `    this.createBackup.flush();
    this.props.discardDraft();
`,
      replace: `    this.isUnmounted = true;
    this.createBackup.flush();
    this.props.discardDraft();
`,
    },
  ],
  why: `The local backup and the entry are read side by side. The backup usually comes first: the editor is asked, says yes,
sees the typed text, and a moment later the entry arrives and replaces it.`,
}
