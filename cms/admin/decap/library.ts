import type { Contract } from './contract.ts'
import { deleteButton, selectorOf } from './parts.ts'

export const contract: Contract = {
  why: 'Decap takes a picked file as it is, tells nobody whether it was stored, and has no place for our words beside it.',
  relies: [
    {
      in: 'decap-cms-core/dist/esm/components/UI/FileUploadButton.js',
      texts: ['_jsxs("label", {', 'type: "file"', 'onChange: onChange'],
    },
    {
      in: 'decap-cms-core/dist/esm/components/MediaLibrary/MediaLibrary.js',
      texts: ['const file = files[0];', 'event.target.value = null;'],
    },
  ],
}

/** The upload button's input in Decap's media library, while its window is open. It is the only one in the CMS. */
const uploadInput = () => document.querySelector<HTMLInputElement>('input[type="file"]') ?? undefined

/** The library's window, which is the only one with an upload button. */
const libraryWindow = () => uploadInput()?.closest('[role="dialog"]') ?? undefined

/** What stands at the top of the library's window, while it is open. */
export const libraryTop = () => libraryWindow()?.firstElementChild ?? undefined

/** The library's button that deletes the chosen photograph, where it was what somebody pressed. */
export function deleteButtonAt(target: EventTarget | null): HTMLElement | undefined {
  const button = target instanceof Element ? target.closest<HTMLElement>(selectorOf(deleteButton)) : null
  return button && libraryWindow()?.contains(button) ? button : undefined
}

/** Events that bring Decap a prepared file. */
const ours = new WeakSet<Event>()

/**
 * Brings every file that somebody picks or drops to `take`, before Decap sees it. The one way into Decap's storage
 * is this input, from a photo field and from the library alike.
 */
export function interceptFiles(take: (files: File[]) => void) {
  document.addEventListener('click', ({ target }) => allowSeveral(target), true)
  document.addEventListener(
    'change',
    (event) => {
      const input = event.target
      if (ours.has(event) || !(input instanceof HTMLInputElement) || input.type !== 'file') return
      event.stopImmediatePropagation()
      const files = [...(input.files ?? [])]
      // So that the same photograph can be picked again.
      input.value = ''
      take(files)
    },
    true,
  )
  document.addEventListener('dragover', (event) => onFiles(event, () => undefined), true)
  document.addEventListener('drop', (event) => onFiles(event, take), true)
}

/** Decap's button takes one file. Its input is told just before the phone's gallery opens. */
function allowSeveral(target: EventTarget | null) {
  const input = target instanceof Element ? target.closest('label')?.querySelector('input') : undefined
  if (input?.type !== 'file') return
  input.multiple = true
  input.accept = 'image/*'
}

/** Without this a browser leaves the CMS to show the dropped picture, and a half-written form is gone. */
function onFiles(event: DragEvent, take: (files: File[]) => void) {
  const { dataTransfer } = event
  if (!dataTransfer?.types.includes('Files')) return
  event.preventDefault()
  event.stopImmediatePropagation()
  dataTransfer.dropEffect = uploadInput() ? 'copy' : 'none'
  const files = [...dataTransfer.files]
  if (uploadInput() && files.length > 0) take(files)
}

/** What became of a file. `closed`: the library's window is not there. */
export type Outcome = 'stored' | 'not stored' | 'closed'

/** Milliseconds between two looks, and how long Decap may take to show what it has stored. */
const LOOK_AGAIN = 50
const PATIENCE = 2000
const aMoment = () => new Promise((resolve) => setTimeout(resolve, LOOK_AGAIN))

/** Uploads one file through Decap's own button, and waits until Decap has done with it: it then empties the input. */
export async function handOver(file: File): Promise<Outcome> {
  const input = uploadInput()
  if (!input) return 'closed'
  const transfer = new DataTransfer()
  transfer.items.add(file)
  input.files = transfer.files
  const event = new Event('change', { bubbles: true })
  ours.add(event)
  input.dispatchEvent(event)
  while (input.files.length > 0 && input.isConnected) await aMoment()
  for (let waited = 0; !isShown(file.name); waited += LOOK_AGAIN) {
    if (waited >= PATIENCE) return 'not stored'
    await aMoment()
  }
  return 'stored'
}

/** Decap tells nobody whether it could store a file, but lists it, unless the window is closed or searched in. */
function isShown(name: string): boolean {
  const window = libraryWindow()
  const search = window?.querySelector<HTMLInputElement>('input:not([type="file"])')?.value
  return !window || Boolean(search) || window.textContent.includes(name)
}
