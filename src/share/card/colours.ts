import tokens from '@/styles/tokens.css?raw'
import { formatHex } from 'culori'

/** A colour of the light scheme as sRGB hex, from the site's own tokens: a share image has no scheme to follow. */
export function lightColour(
  role: 'ground' | 'cloth' | 'ink' | 'muted' | 'tea' | 'link' | 'soga' | 'mark' | 'kunyit',
): string {
  const value = new RegExp(`--color-${role}: (?:light-dark\\()?(oklch\\([^)]*\\))`).exec(tokens)?.[1]
  const colour = value && formatHex(value)
  if (!colour) throw new Error(`Expected a colour --color-${role} in src/styles/tokens.css.`)
  return colour
}
