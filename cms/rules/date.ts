import { wholeNumber } from './number.ts'
import { written } from './text.ts'
import { accept, quoted, refuse, type Rule } from './validation.ts'

const DAY = 86_400_000
const JAKARTA = 7 * 3_600_000 // WIB is UTC+7 all year

const MONTHS = [
  'jan',
  'feb',
  'mar',
  'apr',
  'mei|may',
  'jun',
  'jul',
  'agu|agt|aug',
  'sep',
  'okt|oct',
  'nov',
  'des|dec',
]

/** A year of the Republic. */
export const year: Rule<number> = wholeNumber(1945, 2100)

/**
 * A day of the calendar, stored as 'YYYY-MM-DD', 1900 to 2999. Also reads
 * - a Date, and a timestamp in UTC ("…Z"): the day of that instant in Asia/Jakarta (midnight UTC is the same day);
 * - a timestamp with another offset, or none: the day as it was written, on the clock of whoever wrote it.
 */
export const calendarDate: Rule<string> = (input) => {
  if (input instanceof Date) return Number.isNaN(input.getTime()) ? notADay(input) : inJakarta(input)
  const text = written(input)
  if (!text.ok) return typeof input === 'string' ? text : notADay(input)

  const match = /^(\d{4}-\d\d-\d\d)(?:[T ](\d\d):(\d\d)(?::(\d\d)(?:\.\d+)?)?\s?(Z|[+-]\d\d:?\d\d)?)?$/i.exec(
    text.value,
  )
  const [, day = '', hour, minute, second = '00', zone = ''] = match ?? []
  if (!exists(day)) return notADay(input, inWords(text.value))
  if (hour === undefined || minute === undefined) return accept(day)
  if (Number(hour) > 23 || Number(minute) > 59 || Number(second) > 60) return notADay(input)
  const utc = /^(?:Z|[+-]00:?00)$/i.test(zone)
  return utc ? inJakarta(new Date(`${day}T${hour}:${minute}:00Z`)) : accept(day)
}

function inJakarta(instant: Date) {
  const shifted = new Date(instant.getTime() + JAKARTA)
  const day = Number.isNaN(shifted.getTime()) ? '' : shifted.toISOString().slice(0, 10)
  return exists(day) ? accept(day) : notADay(instant)
}

/** Whether 'YYYY-MM-DD' is a day of the calendar, in 1900 to 2999. */
function exists(day: string): boolean {
  if (!/^(?:19|2\d)\d\d-\d\d-\d\d$/.test(day)) return false
  const time = Date.parse(`${day}T00:00:00Z`)
  return time % DAY === 0 && new Date(time).toISOString().startsWith(day)
}

/** 'YYYY-MM-DD' of a day in the Indonesian order: 17/08/2025, 17-8-2025, 17 Agustus 2025. */
function inWords(text: string): string | undefined {
  const [, day = '', month = '', fullYear = ''] =
    /^(\d{1,2})[\s/.-]+(\d{1,2}|\p{L}+)[\s/.,-]+(\d{4})$/u.exec(text) ?? []
  const named = MONTHS.findIndex((names) => new RegExp(`^(?:${names})`, 'iu').test(month)) + 1
  const form = `${fullYear}-${String(named || month).padStart(2, '0')}-${day.padStart(2, '0')}`
  return exists(form) ? form : undefined
}

function notADay(input: unknown, meant?: string) {
  return refuse(
    {
      id: `Tanggal ditulis tahun-bulan-hari dan harus ada di kalender. Yang tertulis: ${quoted(input)}.`,
      en: `A date is written year-month-day and must be in the calendar. Found ${quoted(input)}.`,
    },
    meant === undefined
      ? { id: 'Tulis seperti 2025-08-17.', en: 'Write it like 2025-08-17.' }
      : { id: `Tulis ${meant}.`, en: `Write ${meant}.` },
  )
}
