/** The pages shown when there is no line and the asked page was never read. The service worker knows them, too. */
export const OFFLINE = { id: '/luring/', en: '/en/offline/' } as const
