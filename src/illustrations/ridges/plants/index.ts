import type { PlantDyes } from '../dyes.ts'
import type { Place } from '../place.ts'
import type { View } from '../view.ts'
export function printForeground(_p: Place, _v: View, _d: PlantDyes): string {
  return ''
}
