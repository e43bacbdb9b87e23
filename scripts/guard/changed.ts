/**
 * One file that differs. `before` and `after` are git's file modes; '000000' is absent. It may come from git or from
 * a forge's API.
 */
export interface Changed {
  path: string
  before: string
  after: string
  /** Size of the new file; 0 if it is deleted. */
  bytes: number
}

/** Everything that would change, and the way to look into it. */
export interface Change {
  files: readonly Changed[]
  /** A file's text before or after; undefined if there is none. Also for files that do not change. */
  text: (path: string, when: 'before' | 'after') => Promise<string | undefined>
}

export const ABSENT = '000000'
/** A file that is neither a program, nor a link, nor another repository. */
export const PLAIN = '100644'
