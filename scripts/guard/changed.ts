/**
 * One file that differs. `before` and `after` are git's file modes; '000000' is absent.
 * Whoever asks may have it from git itself, or from a forge's interface.
 */
export interface Changed {
  path: string
  before: string
  after: string
  /** Of the file as it is to be; 0 where it goes. */
  bytes: number
}

/** Everything that would change, and the way to look into it. */
export interface Change {
  files: readonly Changed[]
  /** A file's text as it stands, or as it is to be; undefined where there is none. Also of files that do not change. */
  text: (path: string, when: 'before' | 'after') => Promise<string | undefined>
}

export const ABSENT = '000000'
/** A file that is neither a program, nor a link, nor another repository. */
export const PLAIN = '100644'
