import type { Locale } from '../../rules/locale.ts'
import { WORKER } from './addresses.ts'
import type { Form, Shown } from './show.ts'
import type { Answer, Wish } from './worker.ts'

type Without<Key extends string, Each> = Each extends unknown ? Omit<Each, Key> : never
interface Job {
  wish: Without<'id', Wish>
  done: (result: unknown) => void
  failed: (error: Error) => void
}

/**
 * The worker that renders pages and draws. One thing at a time, a page before any drawing, and of several pages
 * that wait only the newest: an old phone shows what is written now, not every letter on the way.
 */
export class Helper {
  readonly #worker = new Worker(WORKER, { type: 'module' })
  #page: Job | undefined
  #drawings = new Map<string, Job>()
  #current: Job | undefined
  #count = 0

  constructor() {
    this.#worker.addEventListener('message', ({ data }: MessageEvent<Answer>) => this.#finish(data))
    this.#worker.addEventListener('error', (event) => {
      event.preventDefault()
      this.#fail(new Error(event.message || 'The preview did not load.'))
    })
  }

  /** `done` is not called when a newer page was asked for meanwhile. */
  page(form: Form, locale: Locale, done: (shown: Shown) => void, failed: (error: Error) => void) {
    this.#page = { wish: { want: 'page', form, locale }, done: (result) => done(result as Shown), failed }
    this.#next()
  }

  /** The SVG of a drawing that a page named. A drawing that fails stays an empty place. */
  drawing(address: string, done: (svg: string) => void) {
    this.#drawings.set(address, {
      wish: { want: 'drawing', address },
      done: (svg) => done(svg as string),
      failed: () => undefined,
    })
    this.#next()
  }

  /** Drawings asked for and not begun are not needed any more. */
  forgetDrawings() {
    this.#drawings.clear()
  }

  end() {
    this.#worker.terminate()
  }

  #next() {
    if (this.#current) return
    this.#current = this.#page
    this.#page = undefined
    if (!this.#current) {
      const [first] = this.#drawings
      if (!first) return
      this.#drawings.delete(first[0])
      this.#current = first[1]
    }
    this.#worker.postMessage({ ...this.#current.wish, id: ++this.#count } as Wish)
  }

  #finish(answer: Answer) {
    const job = this.#current
    this.#current = undefined
    if ('error' in answer) job?.failed(new Error(answer.error))
    else job?.done(answer.result)
    this.#next()
  }

  #fail(error: Error) {
    const jobs = [this.#current, this.#page]
    this.#current = undefined
    this.#page = undefined
    for (const job of jobs) job?.failed(error)
  }
}
