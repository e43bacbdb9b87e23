import type { Patch } from '../patch.ts'

export const waitForPublishedEntry: Patch = {
  name: 'wait-for-published-entry',
  package: 'decap-cms-core',
  version: '3.19.1',
  file: 'dist/esm/actions/editorialWorkflow.js',
  edits: [
    {
      find: `        dispatch(unpublishedEntryRedirected(collection, slug));
        dispatch(loadEntry(collection, slug));
`,
      replace: `        dispatch(unpublishedEntryRedirected(collection, slug));
        return dispatch(loadEntry(collection, slug));
`,
    },
  ],
  why: `loadUnpublishedEntry ends before the published entry is there, so that whoever waits for it goes on too early: with
load-then-offer-backup, the entry would still replace a restored backup.`,
}
