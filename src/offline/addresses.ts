/** Where the browser keeps pages that were read. The offline page lists what is in it. */
export const PAGES_READ = 'halaman'

/** The pages shown when there is no line and the asked page was never read. */
export const OFFLINE = { id: '/luring/', en: '/en/offline/' } as const
