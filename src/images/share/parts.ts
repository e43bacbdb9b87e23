import type { Node } from '@takumi-rs/core'
import { colour } from '../../illustrations/hand/palette.ts'
import type { SetWords, Words } from './content.ts'
import { interfaces, reading } from './type.ts'

export const titleStyle = {
  fontFamily: reading,
  fontWeight: 500,
  lineHeight: 1.06,
  letterSpacing: '-0.015em',
  textWrap: 'balance',
  color: colour('ink', 'light'),
  overflowWrap: 'anywhere',
} as const

export const box = (
  style: Record<string, string | number>,
  children: (Node | false | undefined)[],
): Node => ({
  type: 'container',
  style: { display: 'flex', flexDirection: 'column', ...style },
  children: children.filter((child) => child !== false && child !== undefined),
})

export const at = (left: number, top: number, width: number) =>
  ({ position: 'absolute', left, top, width }) as const

const text = (words: string, style: Record<string, string | number>): Node => ({
  type: 'text',
  text: words,
  style,
})

export const kind = ({ kind: words, isSample }: Words): Node | undefined =>
  words === undefined
    ? undefined
    : text(words, {
        fontFamily: interfaces,
        fontWeight: 500,
        fontSize: 30,
        lineHeight: 1.3,
        color: colour(isSample ? 'mark' : 'soga', 'light'),
      })

export const placeStyle = {
  fontFamily: reading,
  lineHeight: 1.25,
  textWrap: 'balance',
  color: colour('ink', 'light'),
  overflowWrap: 'anywhere',
} as const

export const title = ({ title: words, set }: SetWords): Node =>
  text(words, { ...titleStyle, fontSize: set.title.size, width: set.title.width })

export const place = ({ place: words, set }: SetWords): Node | undefined =>
  words === undefined
    ? undefined
    : text(words, { ...placeStyle, fontSize: set.place.size, width: set.place.width, marginTop: 18 })

export const siteName = ({ siteName: words }: Words): Node =>
  text(words, {
    fontFamily: reading,
    fontWeight: 500,
    fontSize: 34,
    lineHeight: 1.2,
    color: colour('ink', 'light'),
  })

export const turmeric = (style: Record<string, string | number> = {}) =>
  box({ height: 4, backgroundColor: colour('kunyit', 'light'), ...style }, [])
