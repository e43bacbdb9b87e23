export { javaLocator } from './javaLocator.ts'
export { programmeMap } from './programmeMap.ts'
export { regencyLocator } from './regencyLocator.ts'
