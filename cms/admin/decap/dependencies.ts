import type { Contract } from './contract.ts'

/** Packages of the admin that Vite bundles before the CMS is first opened in `npm start`. */
export const adminDependencies = [
  'decap-cms-core',
  'decap-cms-core/dist/esm/lib/polyfill.js',
  'decap-cms-core/dist/esm/actions/auth.js',
  'decap-cms-core/dist/esm/backend.js',
  'decap-cms-core/dist/esm/redux/index.js',
  'decap-cms-backend-git-gateway',
  'decap-cms-backend-github',
  'decap-cms-backend-gitlab',
  'decap-cms-backend-proxy',
  'decap-cms-widget-boolean',
  'decap-cms-widget-datetime',
  'decap-cms-widget-image',
  'decap-cms-widget-list',
  'decap-cms-widget-markdown',
  'decap-cms-widget-number',
  'decap-cms-widget-object',
  'decap-cms-widget-relation',
  'decap-cms-widget-select',
  'decap-cms-widget-string',
  'decap-cms-widget-text',
  'react',
  'react/jsx-runtime',
  'react/jsx-dev-runtime',
  'immutable',
  'yaml',
  'zod',
  'fastest-levenshtein',
  'mdast-util-from-markdown',
  'mdast-util-gfm',
  'mdast-util-to-hast',
  'micromark-extension-gfm',
]

export const contract: Contract = {
  why: 'Vite finds what the admin imports only as it is opened; files inside a package have to be named as they are.',
  relies: adminDependencies
    .filter((name) => name.includes('/dist/'))
    .map((file) => ({ in: file, texts: [] })),
}
