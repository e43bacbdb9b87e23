import type { Patch } from '../patch.ts'

export const wholeEntryFromPreSave: Patch = {
  name: 'whole-entry-from-pre-save',
  package: 'decap-cms-core',
  version: '3.19.1',
  file: 'dist/esm/lib/registry.js',
  edits: [
    {
      find: `      const entry = _data.entry.set('data', result);
`,
      replace: `      const isEntry = Map.isMap(result) && ['data', 'collection', 'slug', 'path'].every(key => result.has(key));
      const entry = isEntry ? result : _data.entry.set('data', result);
`,
    },
  ],
  why: `The documentation lets a preSave handler return the whole entry, to change a translation. Decap takes whatever is
returned for the data alone and puts the entry inside itself (issue #7966; pull request #7989 mends it in this way).`,
}
