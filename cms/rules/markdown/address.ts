/**
 * The address of a link in running text if it may stand: https, http, mailto, a path of this site, or a
 * place on the page. Control characters and spaces are what browsers skip while a filter trips over them,
 * so an address that holds one is refused whole.
 */
export function safeAddress(address: string): string | undefined {
  // eslint-disable-next-line no-control-regex -- finding control characters is the point
  if (/[\u0000-\u0020\u007f-\u009f\\]/.test(address)) return undefined
  if (/^(https?:\/\/[^/]|mailto:[^@]+@|#)/i.test(address)) return address
  return /^\/(?!\/)/.test(address) ? address : undefined
}
