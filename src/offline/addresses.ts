/** Where the browser keeps pages that were read. The offline page lists what is in it. */
export const PAGES_READ = 'halaman'
