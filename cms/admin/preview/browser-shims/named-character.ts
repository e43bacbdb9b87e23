/** What people type by its name; a worker has no document to ask, and the list of all 2,231 names is 12 kB. */
const CHARACTERS: Record<string, string> = {
  ...{ amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: '\u00a0', shy: '\u00ad', copy: '©', reg: '®' },
  ...{ trade: '™', deg: '°', times: '×', middot: '·', bull: '•', hellip: '…', ndash: '–', mdash: '—' },
  ...{ lsquo: '‘', rsquo: '’', ldquo: '“', rdquo: '”', laquo: '«', raquo: '»', euro: '€', pound: '£' },
  ...{ yen: '¥', frac12: '½', frac14: '¼', frac34: '¾', sup2: '²', sup3: '³', plusmn: '±', sect: '§' },
  ...{ aacute: 'á', agrave: 'à', auml: 'ä', eacute: 'é', Eacute: 'É', egrave: 'è', ecirc: 'ê', euml: 'ë' },
  ...{ iacute: 'í', oacute: 'ó', ouml: 'ö', uacute: 'ú', uuml: 'ü', ntilde: 'ñ', ccedil: 'ç' },
}

/** Takes the place of `decode-named-character-reference`: a name that is not here is shown as it is typed. */
export const decodeNamedCharacterReference = (name: string): string | false =>
  Object.hasOwn(CHARACTERS, name) && (CHARACTERS[name] ?? false)
