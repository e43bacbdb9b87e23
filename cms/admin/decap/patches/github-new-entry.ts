import type { Patch } from '../patch.ts'

/** The answer reaches `save-answers.ts`, which says it to the editor. */
export const githubNewEntry: Patch = {
  name: 'github-new-entry',
  package: 'decap-cms-backend-github',
  version: '3.8.3',
  file: 'dist/esm/API.js',
  edits: [
    {
      find: `      return this.getDefaultBranch().then(branchData => this.updateTree(branchData.commit.sha, files)).then(changeTree => this.commit(options.commitMessage, changeTree))`,
      replace: `      return this.getDefaultBranch().then(async branchData => {
        if (options.newEntry) {
          const existing = await this.listFiles(dirname(dataFiles[0].path), {
            branch: branchData.commit.sha
          });
          if (existing.some(({ path }) => dataFiles.some(file => trimStart(file.path, '/') === path))) {
            throw new APIError('Entry already exists', 409, API_NAME);
          }
        }
        return this.updateTree(branchData.commit.sha, files);
      }).then(changeTree => this.commit(options.commitMessage, changeTree))`,
    },
  ],
  why: `Whether a new entry's name is free is asked before its pictures are uploaded. Of two editors who save the same name at
the same moment, the second writes over the first's file. Asked of the very commit that the new one stands on, it is safe:
the branch is never moved by force.`,
}
