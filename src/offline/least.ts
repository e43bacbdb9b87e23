/** What a browser may tell of its line. */
export interface Line {
  saveData?: boolean
  effectiveType?: string
}

/** Whether the visitor asked for little data, or the line is too slow for more. */
export const isThin = (line: Line | undefined): boolean =>
  line?.saveData === true || /2g$/.test(line?.effectiveType ?? '')

/** The same photograph in the narrowest width it is made in: every one has `…-360.avif` or is narrower. */
export const leastOf = (address: string): string =>
  address.replace(/^(.*\/foto\/.*)-(?:540|720|1080|1440)\.avif$/, '$1-360.avif')
