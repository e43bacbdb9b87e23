export { drawPlate, type PlateOptions } from './draw-plate.ts'
export { dyes, type DyePair } from './dyes.ts'
export { motifs } from './motifs.ts'
export { dyeNames, motifNames, type Dye, type Motif } from './names.ts'
