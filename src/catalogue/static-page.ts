import type { Page } from '@/catalogue'

/**
 * One of the static pages, by its fixed slug.
 * @throws when its file is missing; the content check reports it first, in the editor's words.
 */
export function staticPage(pages: readonly Page[], slug: string): Page {
  const page = pages.find((candidate) => candidate.slug === slug)
  if (!page)
    throw new Error(
      `Expected content/pages/${slug}.id.md; write it, or run "npm run check" for what is missing.`,
    )
  return page
}
