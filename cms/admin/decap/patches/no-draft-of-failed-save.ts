import type { Patch } from '../patch.ts'

export const noDraftOfFailedSave: Patch = {
  name: 'no-draft-of-failed-save',
  package: 'decap-cms-core',
  version: '3.19.1',
  file: 'dist/esm/reducers/editorialWorkflow.js',
  edits: [
    {
      find: `    case UNPUBLISHED_ENTRY_PERSIST_FAILURE:
      return state.setIn(`,
      replace: `    case UNPUBLISHED_ENTRY_PERSIST_FAILURE:
      // Nothing is known of it but that a save began: it never became a draft.
      if (!state.hasIn(['entities', \`\${action.payload.collection}.\${action.payload.slug}\`, 'slug'])) {
        return state.deleteIn(['entities', \`\${action.payload.collection}.\${action.payload.slug}\`]);
      }
      return state.setIn(`,
    },
  ],
  why: `A first save that fails, or that a preSave handler refuses, leaves a draft in the state that the repository does not
have. The corrected save then updates a branch that was never made and fails with 404, until the page is loaded anew.`,
}
