import type { Keeper } from '../decap/kept-photographs.ts'
import { deleteButtonAt, libraryTop } from '../decap/library.ts'
import { openEntry } from '../decap/open-form.ts'
import { selectedPhotograph, type LibraryFile } from '../decap/selected-photograph.ts'
import { formOf, languagesOf } from '../decap/entry.ts'
import { everyEntry, type FoundEntry } from '../decap/stored-entries.ts'
import { model } from '../../model/index.ts'
import { Panel } from './panel.ts'
import { usesOf, type MayUse } from './uses.ts'
import { CHECKING_USES, inUse, KEPT, NOT_COMPARED, NOTHING_CHOSEN, onlyFromAForm, reviewed } from './words.ts'

/** What may be deleted from and stored into the library, where drafts are reviewed or not. */
export const keeperOf = (inReview: boolean): Keeper => ({
  whyKept: (path) => whyKept({ path }, inReview),
  whyNotStored: () => (inReview ? onlyFromAForm : undefined),
})

/** Says why a photograph stays instead of asking whether it is to be deleted, in the window where it was tried. */
export function explainKeptPhotographs(inReview: boolean) {
  const allowed = new WeakSet<Event>()
  document.addEventListener(
    'click',
    (event) => {
      const button = deleteButtonAt(event.target)
      if (!button || allowed.has(event)) return
      event.preventDefault()
      event.stopImmediatePropagation()
      void explain(button, inReview).then((mayGo) => {
        if (!mayGo) return
        const again = new MouseEvent('click', { bubbles: true, cancelable: true })
        allowed.add(again)
        button.dispatchEvent(again)
      })
    },
    true,
  )
}

async function explain(button: HTMLElement, inReview: boolean): Promise<boolean> {
  const panel = new Panel(libraryTop())
  panel.now(CHECKING_USES)
  const file = selectedPhotograph(button)
  const why = file ? await whyKept(file, inReview) : NOTHING_CHOSEN
  if (why === undefined) {
    panel.remove()
    return true
  }
  panel.add(why, { refused: true })
  panel.end(KEPT)
  return false
}

/** Why this photograph stays; undefined where it may go. */
async function whyKept({ path, draft }: LibraryFile, inReview: boolean): Promise<string | undefined> {
  const entry = openEntry()
  const inForm = entry
    ? usesOf(path, [nameOf({ collection: formOf(entry).collection, data: languagesOf(entry) })])
    : []
  // It was never stored, so that nothing but the form can name it.
  if (draft) return inForm.length > 0 ? inUse(inForm) : undefined
  try {
    const users = [...new Set([...inForm, ...usesOf(path, (await everyEntry()).map(nameOf))])]
    if (inReview) return reviewed(users)
    return users.length > 0 ? inUse(users) : undefined
  } catch (error) {
    console.error(error)
    return inReview ? reviewed(inForm) : NOT_COMPARED
  }
}

function nameOf({ collection, data }: FoundEntry): MayUse {
  const { singular } = Object.values(model).find(({ name }) => name === collection) ?? {
    singular: collection,
  }
  const { title } = data.id
  return { name: `${singular} "${typeof title === 'string' ? title : 'tanpa judul'}"`, data }
}
