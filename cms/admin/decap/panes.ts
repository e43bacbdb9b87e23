import type { Locale } from '../../rules/locale.ts'
import { until } from '../fields/wait-for.ts'
import type { Contract } from './contract.ts'
import { controlPane, selectorOf } from './parts.ts'

const core = 'decap-cms-core/dist/esm/components/Editor/EditorControlPane'

export const contract: Contract = {
  why: 'Decap turns to another language by its own menu alone, and tells nobody which one is shown.',
  relies: [
    {
      in: `${core}/EditorControlPane.js`,
      texts: [
        "t('editor.editorControlPane.i18n.writingInLocale'",
        'locale: locale.toUpperCase()',
        'label: l,',
      ],
    },
    {
      in: 'decap-cms-ui-default/dist/esm/Dropdown.js',
      texts: ["Menu, MenuItem } from 'react-aria-menubutton'"],
    },
    { in: 'react-aria-menubutton/dist/MenuItem.js', texts: ["'menuitem'"] },
  ],
}

/** The form's columns: one for each language on a wide screen, else the one that was turned to. */
const panes = () => [...document.querySelectorAll<HTMLElement>(selectorOf(controlPane))]

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
  // A menu that opens while a click is still on its way to the document takes it for one beside the menu.
  await new Promise((resolve) => setTimeout(resolve))
  languageButton(pane)?.click()
  const choice = await until(() =>
    [...pane.querySelectorAll<HTMLElement>('[role="menuitem"]')].find(
      (each) => each.textContent.trim().toLowerCase() === locale,
    ),
  )
  choice?.click()
  return await until(() => shownPane(locale))
}
