import type { Keeper } from '../decap/kept-photographs.ts'
import { selectedPhotograph, type LibraryFile } from '../decap/selected-photograph.ts'
import { everyEntry, openForm } from '../decap/store.ts'
import { model } from '../../model/index.ts'
import { uploadInput } from './library.ts'
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
      const button = deleteButton(event.target)
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

/** The library's, which is the only window with an upload button. */
function deleteButton(target: EventTarget | null): HTMLElement | undefined {
  const button = target instanceof Element ? target.closest<HTMLElement>('[class*="-DeleteButton"]') : null
  const library = uploadInput()?.closest('[role="dialog"]')
  return button && library?.contains(button) ? button : undefined
}

async function explain(button: HTMLElement, inReview: boolean): Promise<boolean> {
  const panel = new Panel(uploadInput())
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
  const form = openForm()
  const inForm = form ? usesOf(path, [nameOf(form)]) : []
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

function nameOf({ collection, data }: { collection: string; data: unknown }): MayUse {
  const { singular } = Object.values(model).find(({ name }) => name === collection) ?? {
    singular: collection,
  }
  const title = Object(data)['id']?.['title']
  return { name: `${singular} "${typeof title === 'string' ? title : 'tanpa judul'}"`, data }
}
