/** A file's name in letters that need no escaping in an address. */
export const addressName = (name: string) =>
  name
    .replace(/\.\w+$/, '')
    .normalize('NFD')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
