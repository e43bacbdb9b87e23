import type { Contract } from './contract.ts'

export const contract: Contract = {
  why: "Which photograph is chosen in the library stands in its window's own state alone, which React keeps.",
  relies: [
    {
      in: 'decap-cms-core/dist/esm/components/MediaLibrary/MediaLibrary.js',
      texts: ['selectedFile: {},', 'this.setState({\n      selectedFile\n'],
    },
    {
      in: 'react-dom/cjs/react-dom-client.production.js',
      texts: ['"__reactFiber$"', '.return', '.stateNode'],
    },
  ],
}

/** A file of the library. `draft`: it waits in the open form and is not stored yet. */
export interface LibraryFile {
  /** From the project's folder on, such as `content/media/teh.jpg`. */
  path: string
  draft?: boolean
}

interface Fiber {
  return?: Fiber
  stateNode?: { state?: { selectedFile?: Partial<LibraryFile> } | null } | null
}

/**
 * The file that is chosen in the library, from one of its buttons. Decap keeps it in the window's own state, tells
 * nobody, and marks it by the colour of a border alone; React leaves the way from an element to that state on the
 * element. undefined where nothing is chosen, or a version of either does it another way.
 */
export function selectedPhotograph(button: Element): LibraryFile | undefined {
  const key = Object.keys(button).find((name) => name.startsWith('__reactFiber$'))
  let fiber = key === undefined ? undefined : (button as unknown as Record<string, Fiber | undefined>)[key]
  for (; fiber; fiber = fiber.return) {
    const file = fiber.stateNode?.state?.selectedFile
    if (file)
      return typeof file.path === 'string' ? { path: file.path, draft: file.draft === true } : undefined
  }
  return undefined
}
