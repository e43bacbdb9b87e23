import type { Patch } from '../patch.ts'

export const backupSoon: Patch = {
  name: 'backup-soon',
  package: 'decap-cms-core',
  version: '3.19.1',
  file: 'dist/esm/components/Editor/Editor.js',
  edits: [
    {
      find: `    this.props.persistLocalBackup(entry, collection);
  }, 2000);
`,
      replace: `    this.props.persistLocalBackup(entry, collection);
  }, 500, {
    maxWait: 1000
  });
  backupNow = () => {
    if (!this.props.hasChanged) return;
    this.createBackup(this.props.entryDraft.get('entry'), this.props.collection);
    this.createBackup.flush();
  };
`,
    },
    {
      find: `    window.addEventListener('beforeunload', this.exitBlocker);
`,
      replace: `    window.addEventListener('beforeunload', this.exitBlocker);
    document.addEventListener('visibilitychange', this.backupNow);
`,
    },
    {
      find: `    window.removeEventListener('beforeunload', this.exitBlocker);
`,
      replace: `    window.removeEventListener('beforeunload', this.exitBlocker);
    document.removeEventListener('visibilitychange', this.backupNow);
`,
    },
  ],
  why: `The backup is written after two seconds without a key, so that of somebody who types on without a pause nothing is
kept, however long. And a phone ends a page that went to the background without a word; it is written then too. Coming
back to a page writes it as well, since another tab may have removed it after its own save.`,
}
