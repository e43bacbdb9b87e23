import type { IncomingMessage, ServerResponse } from 'node:http'
import { extname } from 'node:path'
import type { PictureFile } from './picture'
import type { Publish } from './register.ts'

const types: Record<string, string> = {
  '.avif': 'image/avif',
  '.jpg': 'image/jpeg',
  '.svg': 'image/svg+xml',
}

/** What answers in `npm start` for the pictures that pages showed, each drawn when it is asked for. */
export function answering(): {
  publish: Publish
  answer: (request: IncomingMessage, response: ServerResponse, next: (error?: unknown) => void) => void
} {
  const shown = new Map<string, PictureFile>()
  return {
    publish: (picture) => void shown.set(picture.path, picture),
    answer(request, response, next) {
      const picture = shown.get(new URL(request.url ?? '/', 'http://localhost').pathname)
      if (!picture) return next()
      picture.bytes().then((bytes) => {
        response.setHeader('content-type', types[extname(picture.path)] ?? 'application/octet-stream')
        response.end(bytes)
      }, next)
    },
  }
}
