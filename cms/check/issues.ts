import type { z } from 'zod'
import { missing, type Fields } from '../model/field.ts'
import { quoted, type Advice } from '../rules/validation.ts'
import { factInEnglish, unknownKey } from './keys.ts'
import type { Path } from './lines.ts'

type Issue = z.core.$ZodIssue

/** What a schema found, as advice with the path it concerns. `allowed` are the fields the file may hold. */
export function adviceFor(issue: Issue, allowed: Fields, all: Fields): (Advice & { path: Path })[] {
  const path = issue.path.map((step) => (typeof step === 'number' ? step : String(step)))
  if (issue.code === 'unrecognized_keys') {
    const known = Object.keys(fieldsAt(allowed, path))
    return issue.keys.map((key) => ({
      ...(path.length === 0 && Object.hasOwn(all, key) ? factInEnglish : unknownKey(key, known)),
      path: [...path, key],
    }))
  }
  return [{ ...wordsOf(issue), path }]
}

/** The fields at a path: those of an object, or of a list's rows. */
function fieldsAt(fields: Fields, path: Path): Fields {
  return path.reduce<Fields>((at, step) => (typeof step === 'number' ? at : (at[step]?.parts ?? {})), fields)
}

function wordsOf(issue: Issue): Advice {
  if (issue.code === 'custom' && issue.params) {
    const { problem, fix } = issue.params as Advice
    return { problem, fix }
  }
  const list = issue.code === 'invalid_type' && issue.expected === 'array'
  if (issue.input === undefined) return { problem: missing.problem, fix: missing.fix }
  return list
    ? {
        problem: {
          id: `Seharusnya daftar, yang tertulis ${quoted(issue.input)}.`,
          en: `Expected a list, found ${quoted(issue.input)}.`,
        },
        fix: { id: 'Tulis setiap baris dengan tanda - di depan.', en: 'Write each row with a - in front.' },
      }
    : {
        problem: {
          id: `Seharusnya beberapa isian di bawah satu nama, yang tertulis ${quoted(issue.input)}.`,
          en: `Expected several fields under one name, found ${quoted(issue.input)}.`,
        },
        fix: { id: 'Isi lewat formulir di CMS.', en: 'Fill it in with the form in the CMS.' },
      }
}
