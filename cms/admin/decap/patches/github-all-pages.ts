import type { Patch } from '../patch.ts'

export const githubAllPages: Patch = {
  name: 'github-all-pages',
  package: 'decap-cms-backend-github',
  version: '3.8.3',
  file: 'dist/esm/API.js',
  edits: [
    {
      find: `    const pages = await Promise.all(allResponses.map(res => this.parseResponse(res)));`,
      replace: `    const pages = await Promise.all(allResponses.map(res => this.parseResponse(res).catch(error => this.handleRequestError(error, res.status))));`,
    },
  ],
  why: `A request for one page that fails is an APIError with the answer's status; one for all pages is the body of the answer,
without it. So nobody can tell that a session has expired, or that nothing was found, and the message reads
"[object Object]".`,
}
