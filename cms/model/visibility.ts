/** What decides whether visitors see an entry. */
export interface Visibility {
  draft?: unknown
  sample?: unknown
}

/** Why the published site leaves an entry out; undefined when it is shown. */
export const hiddenBecause = (entry: Visibility | undefined): 'draft' | 'sample' | undefined =>
  entry?.draft === true ? 'draft' : entry?.sample === true ? 'sample' : undefined

/** A draft is never shown; a sample where samples are. */
export const isShown = (entry: Visibility, withSamples: boolean): boolean => {
  const reason = hiddenBecause(entry)
  return reason === undefined || (reason === 'sample' && withSamples)
}
