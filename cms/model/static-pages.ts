/** Static pages with the words of their addresses; the home page is at the root. */
export const staticPages = {
  programme: { id: 'program', en: 'programme' },
  about: { id: 'tentang', en: 'about' },
  privacy: { id: 'privasi', en: 'privacy' },
  'for-buyers': { id: 'pembeli', en: 'for-buyers' },
} as const

export type StaticPage = keyof typeof staticPages
export const allStaticPages = Object.keys(staticPages) as StaticPage[]

/** The slugs of their entries, fixed since the site's menu links to them. */
export const pageSlugs = ['home', ...allStaticPages] as const
