import type { Photograph } from '../../../../src/images/photographs/photograph'
import { PHOTOGRAPH } from '../addresses.ts'

/** Takes the place of `src/images/photographs/photograph.ts`: the page names the photograph, and the frame asks Decap for it. */
export async function photograph(path: string): Promise<Photograph> {
  const src = PHOTOGRAPH + path
  // The page crops every photograph to its own frame, so these only have to be there.
  return { avif: src, jpeg: src, src, least: src, width: 4, height: 5 }
}
