import type { RequestHandler } from 'express'

/**
 * Answers one request after the other. Decap's local server gives up a request that waits three seconds for those
 * before it, and opening a form asks for all collections at once: on a slow or busy computer a save was refused.
 */
export function oneAtATime(): RequestHandler {
  let last: Promise<unknown> = Promise.resolve()
  return (_request, response, next) => {
    last = last.then(
      () =>
        new Promise<void>((done) => {
          // Whoever left while waiting is never answered, and must not hold up those behind.
          if (response.closed) return done()
          response.once('close', done)
          next()
        }),
    )
  }
}
