import type { AstroIntegration } from 'astro'
import { forgetPhotographs } from './forget.ts'
import { withheldIn } from './withheld.ts'

/** Before a build, forgets what earlier ones kept of photographs that nobody may see any more. */
export function forgetWithdrawn(content: string, pictures: string): AstroIntegration {
  return {
    name: 'forget-withdrawn',
    hooks: { 'astro:build:start': () => forgetPhotographs(withheldIn(content), pictures) },
  }
}
