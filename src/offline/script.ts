/** The service worker's script. It must stand at the root to answer for the whole site. */
export const WORKER = '/luring.js'
