import { cabbage } from './cabbage.ts'
import { cassava } from './cassava.ts'
import { maize } from './maize.ts'
import type { Plant } from './plant.ts'
import { rice } from './rice.ts'
import { sweetPotato } from './sweet-potato.ts'
import { tea } from './tea.ts'

/** Every plant that can stand in front of a ridge; the earlier ones come first where there is not room. */
const plants: readonly Plant[] = [maize, rice, cassava, sweetPotato, tea, cabbage]

/** The plants that a village's livelihoods name, in Indonesian or English. */
export const plantsFor = (livelihoods: readonly string[]): readonly Plant[] =>
  plants.filter(({ words }) => livelihoods.some((livelihood) => words.test(livelihood)))
