/**
 * Plates: drawn batik cloths that stand in until a photograph exists. Klowongan, the outlined ornament, is
 * filled with isen: cecek, dots, and sawut, lines. No parang and no kawung: those belong to the court of
 * Yogyakarta, not to Wonosobo.
 */
export { drawPlate } from './draw-plate.ts'
export { dyes } from './dyes.ts'
export { motifs } from './motifs.ts'
export { dyeNames, motifNames, type Dye, type Motif } from '../../../cms/model/placeholder-names.ts'
export { drawHem } from './draw-hem.ts'
