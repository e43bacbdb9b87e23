import { isNewEntry, isSavedEntry } from './decap/addresses.ts'
import { openRefused } from './decap/closed-while-saving.ts'
import { goTo, markWrong, unmark } from './decap/go-to.ts'
import { signInAgain } from './decap/sign-in-again.ts'
import { SIGN_IN_AGAIN } from './decap/signed-out.ts'
import type { FieldMessage } from './prepare.ts'

/**
 * Refuses a save. Decap shows the message for eight seconds, too short for several sentences on a phone, so it
 * only counts them; `showRefusal` keeps the sentences on the page. No name, or Decap would write "Error:" before it.
 */
class Refusal extends Error {
  override name = ''

  constructor(errors: readonly FieldMessage[]) {
    super(`Ada ${errors.length} hal yang perlu dibetulkan dulu.`)
  }
}

/**
 * Lists what has to be mended before saving, each a way to its field, and goes to the first. Stays until it is
 * closed, the entry is left, or the next save.
 */
export function showRefusal(errors: readonly FieldMessage[], heading = 'Belum tersimpan. Betulkan dulu:') {
  openRefused()
  show('refusal', 'alert', heading, errors)
  const [first] = errors
  if (first && first.field !== '') void goTo(first).then(() => markWrong(errors))
}

/** Shows what has to be mended first, and stops the save, which keeps every field as it was typed. */
export function refuse(errors: readonly FieldMessage[]): never {
  showRefusal(errors)
  throw new Refusal(errors)
}

/** Says what was saved and could be better. A new entry gets its own address after the save, which keeps this open. */
export function showAdvice(advice: readonly FieldMessage[]) {
  if (advice.length > 0) show('advice', 'status', 'Tersimpan. Ini masih bisa dilengkapi:', advice)
}

/** Ends the watch for the entry being left. */
let leaving = new AbortController()

export function hidePanels() {
  leaving.abort()
  for (const panel of document.querySelectorAll('.said')) panel.remove()
  unmark()
}

function show(id: string, role: string, heading: string, all: readonly FieldMessage[]) {
  hidePanels()
  document.body.append(panelOf(id, role, heading, all))
  leaving = new AbortController()
  const isNew = isNewEntry()
  const left = () => {
    if (!isNew || !isSavedEntry()) hidePanels()
  }
  window.addEventListener('hashchange', left, { signal: leaving.signal })
}

function panelOf(id: string, role: string, heading: string, all: readonly FieldMessage[]): HTMLElement {
  const panel = document.createElement('section')
  panel.id = id
  panel.className = 'said'
  panel.setAttribute('role', role)
  const list = document.createElement('ul')
  list.append(
    ...all.map((said) => {
      const item = document.createElement('li')
      item.append(said.field === '' ? said.sentence : button(said.sentence, () => void goTo(said)))
      if (said.remedy === 'sign-in') item.append(' ', button(SIGN_IN_AGAIN, leaveForSigningIn))
      return item
    }),
  )
  const title = document.createElement('h2')
  title.textContent = heading
  panel.append(title, list, button('Tutup', hidePanels))
  return panel
}

/** The sentence would cover the page that asks to sign in. */
function leaveForSigningIn() {
  hidePanels()
  signInAgain()
}

function button(text: string, press: () => void): HTMLButtonElement {
  const element = document.createElement('button')
  element.type = 'button'
  element.textContent = text
  element.addEventListener('click', press)
  return element
}
