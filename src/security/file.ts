const DAY = 24 * 60 * 60 * 1000

export interface SecurityText {
  /** `mailto:`, `https:` or `tel:`. */
  contact: string
  /** The site's origin. */
  site: string
  /** When what is published was last changed. */
  changed: Date
}

/**
 * The text of `/.well-known/security.txt` (RFC 9116). It expires a year after the last change, less a day, as the RFC
 * advises less than a year: whoever stops looking after the site stops promising to read the post.
 */
export const securityText = ({ contact, site, changed }: SecurityText): string =>
  [
    `Contact: ${contact}`,
    `Expires: ${new Date(changed.getTime() + 364 * DAY).toISOString().replace('.000', '')}`,
    'Preferred-Languages: id, en',
    `Canonical: ${new URL('/.well-known/security.txt', site).href}`,
    '',
  ].join('\n')
