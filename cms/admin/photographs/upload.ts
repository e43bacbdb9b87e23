import { formOf } from '../decap/entry.ts'
import { handOver, interceptFiles, libraryTop } from '../decap/library.ts'
import { openEntry } from '../decap/open-form.ts'
import { Panel } from './panel.ts'
import { prepared } from './prepare.ts'
import { notStored, Refused } from './refused.ts'
import { closedTooEarly, finished, preparing, ready, refused, UNEXPECTED } from './words.ts'

/** Prepares every photograph before it is uploaded. Those picked meanwhile wait for their turn. */
export function preparePhotographs() {
  let turn = Promise.resolve()
  interceptFiles((files) => {
    turn = turn.then(() => upload(files))
  })
}

/** One at a time: an opened photograph takes 50 MB, and an old phone has little more. */
async function upload(files: File[]) {
  if (files.length === 0) return
  const panel = new Panel(libraryTop())
  let taken = 0
  for (const [index, picked] of files.entries()) {
    panel.now(preparing(index + 1, files.length))
    try {
      const { file, moved } = await prepared(picked, titleOfEntry())
      const outcome = await handOver(file)
      if (outcome === 'closed') {
        panel.end(closedTooEarly(files.length - index))
        return
      }
      if (outcome === 'not stored') throw notStored()
      taken += 1
      panel.add(ready(picked, file, moved))
    } catch (error) {
      if (!(error instanceof Refused)) console.error(error)
      const sentences = error instanceof Refused ? error.message : UNEXPECTED
      panel.add(refused(picked.name, sentences), { refused: true })
    }
  }
  panel.end(finished(taken, files.length - taken))
}

/** As it stands in the form behind the library, or ''. */
function titleOfEntry(): string {
  const entry = openEntry()
  const title = entry && formOf(entry).data['title']
  return typeof title === 'string' ? title.trim() : ''
}
