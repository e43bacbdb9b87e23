/** Pages that stand once, with the words of their addresses; the home page stands at the root. */
export const staticPages = {
  programme: { id: 'program', en: 'programme' },
  about: { id: 'tentang', en: 'about' },
  privacy: { id: 'privasi', en: 'privacy' },
  'for-buyers': { id: 'pembeli', en: 'for-buyers' },
} as const

export type StaticPage = keyof typeof staticPages
export const allStaticPages = Object.keys(staticPages) as StaticPage[]

/** Their entries' slugs, fixed, since the site's menu leads to them. */
export const pageSlugs = ['home', ...allStaticPages] as const
