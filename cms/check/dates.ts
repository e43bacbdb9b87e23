import { problemAt, type Entry } from './placed.ts'
import type { Problem } from './problem.ts'
import { leavesOf } from './walk.ts'

const DAY = 86_400_000
const JAKARTA = 7 * 3_600_000 // WIB is UTC+7 all year

/** The day in Wonosobo, 'YYYY-MM-DD', in whatever time zone this machine runs. */
export const todayInJakarta = () => new Date(Date.now() + JAKARTA).toISOString().slice(0, 10)

/** Warns about dates in the future. `today` is 'YYYY-MM-DD'; tomorrow is allowed, for clocks further east. */
export function datesOf(entries: readonly Entry[], today: string): Problem[] {
  const latest = new Date(Date.parse(today) + DAY).toISOString().slice(0, 10)
  return entries.flatMap((entry) =>
    leavesOf(entry.collection.fields, entry.read?.data)
      .filter(({ field, value }) => field.widget.widget === 'datetime' && String(value) > latest)
      .map(({ path, value }) =>
        problemAt(entry, {
          field: path.join('.'),
          locale: 'id',
          level: 'warning',
          problem: { id: `Tanggal ${value} belum tiba.`, en: `The date ${value} has not come yet.` },
          fix: { id: 'Periksa tahunnya.', en: 'Look at the year again.' },
        }),
      ),
  )
}
