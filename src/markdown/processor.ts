import type { AstroUserConfig } from 'astro'
import { htmlOf } from '../../cms/rules/markdown/html.ts'

/** Renders Markdown for Astro as the CMS's preview does. Pictures and lists of headings are not asked for here. */
export const markdownProcessor: NonNullable<NonNullable<AstroUserConfig['markdown']>['processor']> = {
  name: 'running-text',
  options: {},
  createRenderer: () =>
    Promise.resolve({
      render: (content, { frontmatter = {} } = {}) =>
        Promise.resolve({
          code: htmlOf(content),
          metadata: { headings: [], localImagePaths: [], remoteImagePaths: [], frontmatter },
        }),
    }),
}
