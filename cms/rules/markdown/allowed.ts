import type { Schema } from 'hast-util-sanitize'

/**
 * What running text may become: every element, with the attributes it may carry, as hast names them. Whatever is not
 * written here leaves the page, whether an extension of Markdown or a new version of the parser made it. Classes are
 * those that the site gives; text brings none.
 */
export const allowed: Schema = {
  tagNames: [
    ...['p', 'h2', 'h3', 'h4', 'h5', 'h6', 'ul', 'ol', 'li', 'blockquote', 'footer', 'pre', 'hr', 'div'],
    ...['a', 'em', 'strong', 'del', 'code', 'br', 'span'],
    ...['table', 'thead', 'tbody', 'tr', 'th', 'td'],
  ],
  attributes: {
    h2: ['id'],
    h3: ['id'],
    h4: ['id'],
    h5: ['id'],
    h6: ['id'],
    ol: ['start'],
    a: ['href', 'rel', 'title'],
    pre: ['tabIndex'],
    th: [['className', 'figures']],
    td: [['className', 'figures']],
    div: [['className', 'scrolls'], 'tabIndex'],
  },
  // Ids are ours already: see `heading-id.ts`.
  clobber: [],
  protocols: { href: ['http', 'https', 'mailto'] },
}
