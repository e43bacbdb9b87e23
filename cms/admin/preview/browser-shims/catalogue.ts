import type { Locale } from '@cms/rules/locale'
import type { Catalogue } from '../../../../src/catalogue/relations'

let shown: Catalogue | undefined

/** Takes the place of `src/catalogue/index.ts`: the catalogue that the page is shown from, the entry being written in it. */
export async function catalogue(_locale: Locale): Promise<Catalogue> {
  if (!shown) throw new Error('No catalogue was set before the page was shown.')
  return shown
}

export function showFrom(catalogue: Catalogue) {
  shown = catalogue
}
