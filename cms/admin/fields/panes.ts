import type { Locale } from '../../model/collection.ts'

/** The form's columns: one for each language on a wide screen, else the one that was turned to. */
const panes = () => [...document.querySelectorAll<HTMLElement>('[class*="-ControlPaneContainer"]')]

/** Each column names its language on the button that changes it. */
const languageButton = (pane: Element) =>
  [...pane.querySelectorAll<HTMLElement>('[role="button"]')].find((each) =>
    /: (?:ID|EN)$/.test(each.textContent.trim()),
  )

export const shownPane = (locale: Locale): HTMLElement | undefined =>
  panes().find((pane) => languageButton(pane)?.textContent.trim().endsWith(`: ${locale.toUpperCase()}`))

/** The column of a language, after turning to it where it is not shown. */
export async function paneIn(locale: Locale): Promise<HTMLElement | undefined> {
  const shown = shownPane(locale)
  const [pane] = panes()
  if (shown || !pane) return shown
  languageButton(pane)?.click()
  await drawn()
  const choices = [...pane.querySelectorAll<HTMLElement>('[role="menuitem"]')]
  choices.find((choice) => choice.textContent.trim().toLowerCase() === locale)?.click()
  await drawn()
  return shownPane(locale)
}

/** Waits until React has answered a click. */
export const drawn = () => new Promise<void>((resolve) => setTimeout(resolve, 50))
