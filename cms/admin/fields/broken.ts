import { brokenFiles } from '../before-save.ts'
import { whenOpened } from '../decap/open-form.ts'
import { showRefusal } from '../refusal.ts'

const HEADING = 'Berkas ini rusak, jadi belum bisa diubah di sini. Tunjukkan ini kepada pengelola situs:'

/** Says of an entry whose file cannot be read what is wrong with it, and takes its empty form away. */
export function closeBrokenEntries() {
  whenOpened((entry) => {
    const flaws = entry ? brokenFiles(entry) : []
    document.body.classList.toggle('broken-entry', flaws.length > 0)
    if (flaws.length > 0) showRefusal(flaws, HEADING)
  })
}
