import type { AstroIntegration } from 'astro'
import { fileURLToPath } from 'node:url'
import { answering } from './dev-server.ts'
import { publishTo } from './register.ts'
import { forgetPhotographs, withheldIn } from './withdrawn.ts'
import { writerInto, type Writer } from './writer.ts'

/**
 * The pictures that pages show, and no others: a build writes them into the site while pages are rendered, and stops
 * where one cannot be made; `npm start` draws each when a browser asks for it.
 * @param content absolute path of the content folder
 * @param kept absolute path of the folder where pictures are kept between builds
 */
export function sitePictures(content: string, kept: string): AstroIntegration {
  let writer: Writer
  let outDir: URL
  return {
    name: 'site-pictures',
    hooks: {
      'astro:config:done': ({ config }) => void (outDir = config.outDir),
      'astro:server:setup': ({ server }) => {
        const { publish, answer } = answering()
        publishTo(publish)
        server.middlewares.use(answer)
      },
      'astro:build:start': async () => {
        await forgetPhotographs(withheldIn(content), kept)
        writer = writerInto(fileURLToPath(outDir))
        publishTo(writer.add)
      },
      // Before any integration reads the finished site.
      'astro:build:generated': async ({ logger }) => {
        publishTo(undefined)
        logger.info(`${await writer.finished()} pictures`)
      },
    },
  }
}
