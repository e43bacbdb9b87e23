const units = ['byte', 'kilobyte', 'megabyte'] as const

/** Bytes as a phone tells them: "412 kB", "4,8 MB". */
export function weightOf(bytes: number): string {
  const power = bytes < 1000 ? 0 : bytes < 999_500 ? 1 : 2
  return new Intl.NumberFormat('id-ID', {
    style: 'unit',
    unit: units[power],
    maximumFractionDigits: power === 2 ? 1 : 0,
  }).format(bytes / 1000 ** power)
}
