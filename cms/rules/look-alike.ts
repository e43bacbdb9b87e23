import { distance } from 'fastest-levenshtein'

/** Names that fake shops imitate, with the real sites. */
const KNOWN: Record<string, RegExp> = {
  tokopedia: /(?:^|\.)tokopedia\.(?:com|net|link)$/,
  whatsapp: /(?:^|\.)whatsapp\.(?:com|net)$/,
  instagram: /(?:^|\.)(?:instagram|cdninstagram)\.com$/,
  facebook: /(?:^|\.)facebook\.(?:com|net)$/,
  bukalapak: /(?:^|\.)bukalapak\.com$/,
  shopee: /(?:^|\.)shopee\.[a-z]{2,3}(?:\.[a-z]{2})?$/,
}

/** Characters that look alike in an address. */
const ALIKE: [RegExp, string][] = [
  [/0/g, 'o'],
  [/[1!|]/g, 'l'],
  [/3/g, 'e'],
  [/4/g, 'a'],
  [/5/g, 's'],
  [/rn/g, 'm'],
  [/vv/g, 'w'],
]

/** The known name that a host imitates; undefined if it imitates none. `host` is in lower case. */
export function borrowedName(host: string): string | undefined {
  const labels = host
    .split('.')
    .map((label) => ALIKE.reduce((text, [sign, read]) => text.replace(sign, read), label))
  return Object.keys(KNOWN).find(
    (name) =>
      !KNOWN[name]?.test(host) &&
      labels.some(
        (label) =>
          label.includes(name) || (label.length > 7 && label.length < 20 && distance(label, name) === 1),
      ),
  )
}
