import type { Contract } from './contract.ts'
import type { BackendClass } from './implementation.ts'

/** The button that leads to signing in. */
export const SIGN_IN_AGAIN = 'Masuk lagi'

/** The forge does not know the editor's session any more. No name, or Decap would write it before the sentence. */
export class SignedOut extends Error {
  override name = ''

  constructor() {
    super('Waktu masuk sudah habis. Yang sudah ditulis tidak hilang. Masuk lagi, lalu lanjutkan.')
  }
}

const asking = [
  'entriesByFolder',
  'allEntriesByFolder',
  'entriesByFiles',
  'getEntry',
  'unpublishedEntries',
  'unpublishedEntry',
  'unpublishedEntryDataFile',
  'unpublishedEntryMediaFile',
  'persistEntry',
  'updateUnpublishedEntryStatus',
  'publishUnpublishedEntry',
  'deleteUnpublishedEntry',
  'getMedia',
  'getMediaFile',
  'persistMedia',
  'deleteFiles',
]

export const contract: Contract = {
  why: 'Decap has no place for a sentence of ours where a backend fails; each of its questions is asked by us instead.',
  relies: [
    {
      in: 'decap-cms-core/dist/esm/backend.js',
      // Or the bundle would carry it.
      texts: /* @__PURE__ */ asking.map((name) => `this.implementation.${name}(`),
    },
    { in: 'decap-cms-lib-util/dist/esm/APIError.js', texts: ['this.status = status'] },
  ],
}

/** Decap shows what a forge answers to an expired session, "API_ERROR: expired"; an editor is told what to do. */
export function withSessions(backend: BackendClass): BackendClass {
  const Wrapped = class extends backend {}
  const methods = Wrapped.prototype as unknown as Record<string, unknown>
  for (const name of asking) {
    const ask = methods[name]
    if (typeof ask !== 'function') continue
    methods[name] = async function (...what: unknown[]) {
      try {
        return await ask.apply(this, what)
      } catch (error) {
        throw Object(error).status === 401 ? new SignedOut() : error
      }
    }
  }
  return Wrapped
}
