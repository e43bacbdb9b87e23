/** Takes gray-matter's place: entries are read and written by `entry-file.ts`, and it would run `---js` as a program. */
export default function unused(): never {
  throw new Error('Entries have a format of their own: cms/admin/entry-file.ts.')
}
unused.stringify = unused
