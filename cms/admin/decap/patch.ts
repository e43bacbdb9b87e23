/**
 * A mend of a file that Decap ships, written so that its text could be sent to Decap: each edit replaces a piece of the
 * file that occurs in it exactly once.
 */
export interface Patch {
  name: string
  /** The npm package, the version that the patch was written for, and the file in it. */
  package: string
  version: string
  file: string
  edits: readonly { find: string; replace: string }[]
  /** What goes wrong without it, for whoever reads it at Decap. */
  why: string
}

/**
 * The text of a file with a patch in it.
 * @param installed the version of the package that the text comes from
 * @throws what to do, if the text to replace is gone or stands there more than once
 */
export function patched(text: string, patch: Patch, installed: string): string {
  return patch.edits.reduce((result, { find, replace }) => {
    const times = result.split(find).length - 1
    if (times !== 1) throw new Error(whatToDo(patch, installed, find, times))
    return result.replace(find, () => replace)
  }, text)
}

const whatToDo = (patch: Patch, installed: string, find: string, times: number) =>
  `The patch "${patch.name}" of ${patch.package} does not fit any more: ${patch.file} of version ${installed} holds ${times} times
what it replaces, instead of once (it was written for ${patch.version}):

${find}

Why the patch is there: ${patch.why}
Look in that version whether Decap mended this. If it did, delete the patch in cms/admin/decap/patches/; if not, write it
anew for the new text. Without it the tests in tests/browser/cms-text.spec.ts fail.`
