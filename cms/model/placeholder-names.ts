/**
 * Names of the motifs and dyes of placeholder pictures. Plain data without drawing code, so that the CMS and the
 * captions can import it alone. The keys are the values that content files carry.
 */

export const motifNames = {
  carica: { id: 'carica', en: 'carica' },
  tea: { id: 'pucuk teh', en: 'tea shoots' },
  purwaceng: { id: 'purwaceng', en: 'purwaceng' },
} satisfies Record<string, BilingualName>

/** The dye of the ground first, then that of the motif. */
export const dyeNames = {
  'indigo-soga': { id: 'nila dan soga', en: 'indigo and soga brown' },
  'soga-tea': { id: 'soga dan hijau teh', en: 'soga brown and tea green' },
  'tea-turmeric': { id: 'hijau teh dan kunyit', en: 'tea green and turmeric' },
  'madder-indigo': { id: 'mengkudu dan nila', en: 'morinda red and indigo' },
  'turmeric-indigo': { id: 'kunyit dan nila', en: 'turmeric and indigo' },
  'indigo-madder': { id: 'nila dan mengkudu', en: 'indigo and morinda red' },
} satisfies Record<string, BilingualName>

export type Motif = keyof typeof motifNames
export type Dye = keyof typeof dyeNames

interface BilingualName {
  id: string
  en: string
}
