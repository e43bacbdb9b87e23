import { contentFolder } from '../../tests/build/folders.ts'
import { spentOn, withSiteModules, type Spent } from './site-modules.ts'
import { table } from './table.ts'

const products = 500
const secondsAllowed = 60

/**
 * Draws the cloths of a site with 500 products, none of which has a photograph, cold and then unchanged.
 */
export const benchDrawings = (): Promise<boolean> =>
  withSiteModules(contentFolder, async (load) => {
    const { platePicture } = await load<PlatesModule>('/src/drawings/plates.ts')
    const { clothOf } = await load<ClothModule>('/src/illustrations/cloth.ts')
    const plates = Array.from({ length: products }, (_, number) => {
      const slug = `bench-${number}`
      return (['whole', 'part'] as const).map((cut) => platePicture(clothOf({ slug }), slug, cut))
    }).flat()
    // A build goes through them by type, too: each type has a page file of its own.
    const pictures = [...plates.flatMap(({ avif }) => avif), ...plates.map(({ still }) => still)]
    const files = pictures.map(({ bytes }) => bytes)
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
        [`${products} cloths, ${files.length} files`, 'seconds', 'processor s', 'ms a cloth'],
        [row('cold', cold), row('unchanged', unchanged)],
      ),
    )
    console.log(
      `Goal: ${secondsAllowed} s cold on two cores${cold.seconds > secondsAllowed ? ': missed on this machine' : ''}.`,
    )
    return true
  })

type PlatesModule = typeof import('../../src/drawings/plates.ts')
type ClothModule = typeof import('../../src/illustrations/cloth.ts')
