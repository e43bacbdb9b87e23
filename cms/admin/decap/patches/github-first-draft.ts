import type { Patch } from '../patch.ts'

/** The answer reaches `save-answers.ts`, which says it to the editor. */
export const githubFirstDraft: Patch = {
  name: 'github-first-draft',
  package: 'decap-cms-backend-github',
  version: '3.8.3',
  file: 'dist/esm/API.js',
  edits: [
    {
      find: `        try {
          // this can happen if the branch wasn't deleted when the PR was merged
`,
      replace: `        // Somebody else may have made it a moment ago, and be about to open its PR.
        for (const wait of [0, 2000]) {
          await new Promise(resolve => setTimeout(resolve, wait));
          const open = await this.getPullRequests(branchName, PullRequestState.Open, () => true);
          if (open.length > 0) {
            throw new APIError('Draft already exists', 409, API_NAME);
          }
        }
        try {
          // this can happen if the branch wasn't deleted when the PR was merged
`,
    },
  ],
  why: `Of two editors who begin a draft of one entry at the same moment, the second finds the branch, takes it for a leftover
of a merged PR, and moves it by force: the first's text is gone from the draft. A leftover has no open PR.`,
}
