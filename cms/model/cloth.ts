import type { Sentence } from '../rules/verdict.ts'

/** Motifs of the drawn cloths, as an editor chooses and a caption names them. */
export const motifNames = {
  carica: { id: 'carica', en: 'carica' },
  tea: { id: 'pucuk teh', en: 'tea shoots' },
  purwaceng: { id: 'purwaceng', en: 'purwaceng' },
} as const satisfies Record<string, Sentence>

/** Pairs of natural dyes: the ground, then the motif. */
export const dyeNames = {
  'indigo-soga': { id: 'nila dan soga', en: 'indigo and soga brown' },
  'soga-tea': { id: 'soga dan hijau teh', en: 'soga brown and tea green' },
  'tea-turmeric': { id: 'hijau teh dan kunyit', en: 'tea green and turmeric' },
  'madder-indigo': { id: 'mengkudu dan nila', en: 'morinda red and indigo' },
  'indigo-turmeric': { id: 'nila dan kunyit', en: 'indigo and turmeric' },
  'madder-soga': { id: 'mengkudu dan soga', en: 'morinda red and soga brown' },
} as const satisfies Record<string, Sentence>

export type Motif = keyof typeof motifNames
export type Dye = keyof typeof dyeNames
