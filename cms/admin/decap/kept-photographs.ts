import type { CmsBackendClass } from 'decap-cms-core'
import type { Contract } from './contract.ts'

export const contract: Contract = {
  why: 'Decap deletes and stores photographs at once and on the published branch, and asks nobody.',
  relies: [
    {
      in: 'decap-cms-core/dist/esm/backend.js',
      texts: [
        'this.implementation.deleteFiles([path], commitMessage)',
        'this.implementation.persistMedia(file, options)',
      ],
    },
  ],
}

/** Paths from the project's folder on. Each says why it may not be, or gives undefined. */
export interface Keeper {
  whyKept: (path: string) => Promise<string | undefined>
  whyNotStored: () => string | undefined
}

interface Methods {
  deleteFiles: (paths: string[], message: string) => Promise<unknown>
  persistMedia: (file: unknown, options: unknown) => Promise<unknown>
}

const MEDIA = /^\/?content\/media\//u

/**
 * A backend that asks before a photograph is deleted, or stored without an entry. Decap does both at once and on the
 * published branch, in the editorial workflow too, and offers no way to switch either off. What the library's window
 * says before is a courtesy; here it is stopped, whichever way it came.
 */
export function withKeptPhotographs(
  backend: CmsBackendClass,
  { whyKept, whyNotStored }: Keeper,
): CmsBackendClass {
  const { deleteFiles, persistMedia } = backend.prototype as unknown as Methods
  return class extends backend {
    async deleteFiles(paths: string[], message: string) {
      for (const path of paths.filter((each) => MEDIA.test(each))) {
        const why = await whyKept(path)
        if (why !== undefined) throw new Error(why)
      }
      return await deleteFiles.call(this, paths, message)
    }

    async persistMedia(file: unknown, options: unknown) {
      const why = whyNotStored()
      if (why !== undefined) throw new Error(why)
      return await persistMedia.call(this, file, options)
    }
  }
}
