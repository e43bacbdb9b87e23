import { contentFolder } from '../../tests/build/folders.ts'
import { spentOn, withSiteModules, type Spent } from './site-modules.ts'
import { table } from './table.ts'

const products = 500
const secondsAllowed = 60

/**
 * Draws the placeholders of a site with 500 products, none of which has a photograph or says how its placeholder
 * looks, cold and then unchanged.
 */
export const benchDrawings = (): Promise<boolean> =>
  withSiteModules(contentFolder, async (load) => {
    const { placeholderPicture } = await load<PlaceholderModule>('/src/images/drawings/placeholder.ts')
    const { placeholderOf } = await load<PlaceholderOfModule>('/src/images/drawings/placeholder-of.ts')
    const shown = Array.from({ length: products }, (_, number) =>
      (['whole', 'part'] as const).map((cut) =>
        placeholderPicture(placeholderOf({ slug: `bench-${number}` }), cut),
      ),
    ).flat()
    const pictures = new Map(
      shown.flatMap(({ avif, still }) => [...avif, still]).map((picture) => [picture.file, picture]),
    )
    const files = [...pictures.values()].map(({ bytes }) => bytes)
    const cold = await spentOn(files)
    const unchanged = await spentOn(files)
    const row = (name: string, { seconds, processor }: Spent) => [
      name,
      Number(seconds.toFixed(1)),
      Number(processor.toFixed(1)),
      Math.round((seconds * 1000) / products),
    ]
    console.log(
      table(
        [`${products} products, ${files.length} files`, 'seconds', 'processor s', 'ms a product'],
        [row('cold', cold), row('unchanged', unchanged)],
      ),
    )
    console.log(
      `Goal: ${secondsAllowed} s cold on two cores${cold.seconds > secondsAllowed ? ': missed on this machine' : ''}.`,
    )
    return true
  })

type PlaceholderModule = typeof import('../../src/images/drawings/placeholder.ts')
type PlaceholderOfModule = typeof import('../../src/images/drawings/placeholder-of.ts')
