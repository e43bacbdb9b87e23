import { story } from '../names.ts'
import type { Write } from '../trial.ts'

const person = { name: 'Nama Uji', role: 'pembuat dalam pengujian' }

export const system: Record<string, Write> = {
  'sys-consent-missing': (folder) => {
    folder.edit(story, { people: [person] })
    return { file: story, field: 'people.0.consent' }
  },
  // That the name leaves the page is judged on the built site; here, that the editor is told what stays behind.
  'sys-consent-withdrawn': (folder) => {
    const people = [
      { ...person, consent: { date: '2025-01-05', recordedBy: 'Pencatat Uji', withdrawn: '2026-05-01' } },
    ]
    folder.edit(story, { people })
    return { file: story, field: 'people.0.consent', outcome: 'WARN' }
  },
}
