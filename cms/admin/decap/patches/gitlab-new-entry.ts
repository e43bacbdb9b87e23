import type { Patch } from '../patch.ts'

/** The answer reaches `save-answers.ts`, which says it to the editor. */
export const gitlabNewEntry: Patch = {
  name: 'gitlab-new-entry',
  package: 'decap-cms-backend-gitlab',
  version: '3.6.4',
  file: 'dist/esm/API.js',
  edits: [
    {
      find: `      const items = await this.getCommitItems(files, this.branch, hasSubfolders);
      return this.uploadAndCommit(items, {
        commitMessage: options.commitMessage
      });
`,
      replace: `      const items = await this.getCommitItems(files, this.branch, hasSubfolders);
      if (options.newEntry) {
        items.slice(0, dataFiles.length).forEach(item => {
          item.action = CommitAction.CREATE;
        });
      }
      return this.uploadAndCommit(items, {
        commitMessage: options.commitMessage
      });
`,
    },
  ],
  why: `Of two editors who save a new entry of the same name at the same moment, the second asks for an update of the first's
file. Asked to create it, GitLab refuses: "A file with this name already exists".`,
}
