import type { Random } from '../../hand/random.ts'
import type { PlantDyes } from '../dyes.ts'

/** Where a group of plants stands, and what it is drawn with. */
export interface Plot {
  /** Where the group begins, in drawing units. */
  x: number
  /** The y of the ground. */
  ground: number
  /** The way from the picture's edge to its middle. */
  inwards: 1 | -1
  /** 1 is the size of the wide picture's main group; a maize plant is then some 290 units tall. */
  size: number
  /** Of the wax lines, in drawing units. */
  thickness: number
  random: Random
  dyes: PlantDyes
}

/** A crop that is drawn in front where a village's livelihoods name it. */
export interface Plant {
  name: string
  /** Words for it in Indonesian and English, as they stand in a list of livelihoods. */
  words: RegExp
  /** Tall plants stand at the picture's edge, low ones at their feet. */
  stature: 'tall' | 'low'
  /** The group as SVG. Later shapes lie over earlier ones. */
  draw(plot: Plot): string
}
