/** Labels on a sheet of A4: four across, two down, each of A7. */
export const LABELS_A_SHEET = 8

/**
 * Entries laid on full sheets, in their order. What is left of the last sheet begins again with the first, so that
 * no label of the paper stays empty. None give no sheet.
 */
export function sheetsOf<Entry>(entries: readonly Entry[]): Entry[][] {
  const sheets = Math.ceil(entries.length / LABELS_A_SHEET)
  return Array.from({ length: sheets }, (_, sheet) =>
    Array.from(
      { length: LABELS_A_SHEET },
      (_, place) => entries[(sheet * LABELS_A_SHEET + place) % entries.length] as Entry,
    ),
  )
}
