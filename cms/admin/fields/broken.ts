import { brokenFiles, type DecapEntry } from '../before-save.ts'
import { showRefusal } from '../refusal.ts'
import { draft, store } from '../decap/store.ts'

const HEADING = 'Berkas ini rusak, jadi belum bisa diubah di sini. Tunjukkan ini kepada pengelola situs:'

/** Says of an entry whose file cannot be read what is wrong with it, and takes its empty form away. */
export function closeBrokenEntries() {
  let last: unknown
  store.subscribe(() => {
    const key = draft().get('key')
    if (key === last) return
    last = key
    const entry = draft().get('entry') as DecapEntry | undefined
    const flaws = entry && entry.size > 0 ? brokenFiles(entry) : []
    document.body.classList.toggle('broken-entry', flaws.length > 0)
    if (flaws.length > 0) showRefusal(flaws, HEADING)
  })
}
