import 'decap-cms-core/dist/esm/lib/polyfill.js'
import type { Contract } from './contract.ts'

export const contract: Contract = {
  why: 'Parts of Decap ask for `global` as soon as they are loaded, and its own file that sets it is loaded after them.',
  relies: [
    {
      in: 'decap-cms-core/dist/esm/lib/polyfill.js',
      texts: ['window.global = window', 'window.Buffer = Buffer'],
    },
  ],
}
