/**
 * What running text may become: every element, with the attributes it may carry. Whatever is not written here leaves
 * the page with all that is in it, whether raw HTML, an extension of Markdown or a new version of the parser made it.
 * Attributes are named as hast names them.
 */
export const allowed: Readonly<Record<string, readonly string[]>> = {
  p: [],
  h2: ['id'],
  h3: ['id'],
  h4: ['id'],
  h5: ['id'],
  h6: ['id'],
  ul: [],
  ol: ['start'],
  li: [],
  blockquote: [],
  footer: [],
  a: ['href', 'rel', 'title'],
  em: [],
  strong: [],
  del: [],
  code: [],
  pre: ['tabIndex'],
  br: [],
  hr: [],
  table: [],
  thead: [],
  tbody: [],
  tr: [],
  th: ['className'],
  td: ['className'],
  div: ['className', 'tabIndex'],
  span: [],
}

/** Classes that the site's own plugins give; text brings none. */
const classes: readonly string[] = ['figures', 'scrolls']

/** Whether an element's attribute may stay, with this value. */
export function mayStay(element: string, attribute: string, value: unknown): boolean {
  if (!Object.hasOwn(allowed, element) || !allowed[element]?.includes(attribute)) return false
  if (attribute !== 'className') return true
  const names = Array.isArray(value) ? value : [value]
  return names.every((name) => classes.includes(String(name)))
}
