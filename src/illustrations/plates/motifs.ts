import { drawCarica } from './carica.ts'
import type { Cloth } from './cloth.ts'
import type { Motif } from '../../../cms/model/placeholder-names.ts'
import { drawPurwaceng } from './purwaceng.ts'
import { drawTea } from './tea.ts'

/** Another motif is one file that draws it, one line in `names.ts` and one line here. */
export const motifs: Record<Motif, { draw: (cloth: Cloth) => void }> = {
  carica: { draw: drawCarica },
  tea: { draw: drawTea },
  purwaceng: { draw: drawPurwaceng },
}
