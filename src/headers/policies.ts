type Directives = Record<string, readonly string[]>

const SELF = ["'self'"]
const NONE = ["'none'"]

/** What a visitor's page may do. Everything that is not named is refused, other hosts first of all. */
export const sitePolicy = (styles: readonly string[]): string => policy(page(styles))

/** Search compiles its engine from WebAssembly and fetches its index: on its own page and nowhere else. */
export const searchPolicy = (styles: readonly string[]): string =>
  policy({ ...page(styles), 'script-src': SEARCHING, 'connect-src': SELF })

const SEARCHING = ["'self'", "'wasm-unsafe-eval'"]

/** A worker obeys the policy its own script came with, not that of the page which started it. */
export const workerPolicy = (): string => policy({ ...nothing, 'script-src': SELF, 'connect-src': SELF })

export const searchWorkerPolicy = (): string =>
  policy({ ...nothing, 'script-src': SEARCHING, 'connect-src': SELF })

/** A drawing that is opened by itself. */
export const drawingPolicy = (styles: readonly string[]): string =>
  policy({ ...nothing, 'style-src': orNone(styles) })

/** A policy of `cms/policy.ts`, which also stands in the page itself, where frames can't be ruled out. */
export const unframed = (written: string): string => `${written}; frame-ancestors 'none'`

const nothing: Directives = { 'default-src': NONE, 'frame-ancestors': NONE }

const page = (styles: readonly string[]): Directives => ({
  'default-src': NONE,
  'script-src': SELF,
  'style-src': orNone(styles),
  'img-src': SELF,
  'font-src': SELF,
  'worker-src': SELF,
  'manifest-src': SELF,
  'form-action': SELF,
  'base-uri': NONE,
  'frame-ancestors': NONE,
})

const orNone = (sources: readonly string[]) => (sources.length > 0 ? sources : NONE)

const policy = (directives: Directives): string =>
  Object.entries(directives)
    .map(([name, sources]) => `${name} ${sources.join(' ')}`)
    .join('; ')
