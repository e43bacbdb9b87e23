import type { Contract } from './contract.ts'
import { fieldBox, libraryCard, markdownBody, rowHead, selectorOf, uploadButton } from './parts.ts'

export const contract: Contract = {
  why: 'Decap leaves parts of its interface without a name or out of reach of a keyboard, and takes no properties for them.',
  relies: [
    {
      in: 'decap-cms-ui-default/dist/esm/ListItemTopBar.js',
      // Fold, move, remove, in this order.
      texts: [
        'children: [onCollapseToggle ? _jsx(TopBarButton, {',
        'onRemove && allowRemove ? _jsx(TopBarButton, {',
      ],
    },
    { in: 'react-aria-menubutton/dist/Menu.js', texts: ["role: 'menu'"] },
    { in: 'react-aria-menubutton/dist/Button.js', texts: ["role: 'button'", "'aria-expanded'"] },
    { in: 'decap-cms-core/dist/esm/components/UI/FileUploadButton.js', texts: ["tabIndex: '0'"] },
    {
      in: 'decap-cms-core/dist/esm/components/Editor/EditorControlPane/EditorControl.js',
      texts: ['visibility: hidden;', '${isHidden && styleStrings.hidden}'],
    },
  ],
}

/**
 * Decap leaves parts of its interface without a name, or out of reach of a keyboard. What a script can mend is
 * mended here each time something on the page changes; docs/decisions/0013-decap-on-a-phone.md says what is left.
 */
export function makeAccessible() {
  let asked = false
  const soon = () => {
    if (asked) return
    asked = true
    requestAnimationFrame(() => {
      asked = false
      mend()
    })
  }
  new MutationObserver(soon).observe(document.body, {
    childList: true,
    subtree: true,
    attributes: true,
    attributeFilter: ['class', 'aria-expanded'],
  })
  document.addEventListener('keydown', chooseByKey)
}

function mend() {
  nameRows()
  for (const menu of all('[role="menu"] > ul:not([role])')) menu.role = 'none'
  for (const body of all(`${selectorOf(markdownBody)}:not([aria-label])`)) name(body, labelOf(body))
  for (const outer of all('span:is([role="button"], [aria-expanded]):has(> button)')) unnest(outer)
  for (const button of all('button[title]:not([aria-label])')) name(button, button.title)
  for (const dialog of all('[role="dialog"]:not([aria-label])'))
    name(dialog, dialog.querySelector('h1, h2')?.textContent)
  // The input in it answers to Enter and bears its words; the label only takes the focus before it.
  for (const upload of all(`label${selectorOf(uploadButton)}[tabindex]`)) upload.removeAttribute('tabindex')
  for (const search of all('input[placeholder]:not([aria-label], [id])'))
    name(search, search.getAttribute('placeholder'))
  for (const picture of all('img:not([alt])')) picture.setAttribute('alt', '')
  for (const card of all(`[tabindex="0"]:not([role]):has(> ${selectorOf(libraryCard)})`)) card.role = 'button'
  for (const field of all(selectorOf(fieldBox))) keepOutOfReach(field)
}

const all = (selector: string) => document.querySelectorAll<HTMLElement>(selector)

function name(element: Element, words: string | null | undefined) {
  if (words?.trim()) element.setAttribute('aria-label', words.trim())
}

/** The words over a field, without what Decap adds to those that may stay empty. */
const labelOf = (inside: Element) =>
  inside.closest(selectorOf(fieldBox))?.querySelector('label')?.firstChild?.textContent

/** Three things stand at the head of each row of a list: fold, move, remove. They bear a picture each. */
function nameRows() {
  for (const bar of all(selectorOf(rowHead))) {
    const row = bar.parentElement
    const place = row ? [...(row.parentElement?.children ?? [])].indexOf(row) + 1 : 0
    const which = `${labelOf(bar) ?? 'baris'} ${place}`
    const buttons = bar.querySelectorAll(':scope > button')
    const last = buttons.item(buttons.length - 1)
    for (const button of buttons)
      name(button, button === last ? `Hapus ${which}` : `Buka atau lipat ${which}`)
    const handle = bar.querySelector(':scope > [role="button"]')
    if (handle) name(handle, `Pindahkan ${which}`)
  }
}

/** A button in a button: what opens a menu is the inner one, whose clicks and keys the outer one hears. */
function unnest(outer: HTMLElement) {
  const inner = outer.firstElementChild
  inner?.setAttribute('aria-haspopup', 'true')
  inner?.setAttribute('aria-expanded', outer.getAttribute('aria-expanded') ?? 'false')
  for (const attribute of ['role', 'tabindex', 'aria-haspopup', 'aria-expanded'])
    outer.removeAttribute(attribute)
}

/** Decap hides a field of the other language, but what somebody picks from in it would still take the focus. */
function keepOutOfReach(field: HTMLElement) {
  const hidden = getComputedStyle(field).visibility === 'hidden'
  if (hidden === field.inert) return
  field.inert = hidden
  field.toggleAttribute('data-elsewhere', hidden)
}

/** Enter and the space bar choose a picture of the library, as a finger does. */
function chooseByKey(event: KeyboardEvent) {
  const { target, key } = event
  if ((key !== 'Enter' && key !== ' ') || !(target instanceof HTMLElement)) return
  if (!target.matches(`[tabindex="0"][role="button"]:has(> ${selectorOf(libraryCard)})`)) return
  event.preventDefault()
  if (target.firstElementChild instanceof HTMLElement) target.firstElementChild.click()
}
