import type { Contract } from './contract.ts'
import './phone.css'
import './phone-fields.css'

const KEY = 'cms.right-pane'

export const contract: Contract = {
  why: 'Which panes Decap opens is a choice it keeps in the browser, without a setting.',
  relies: [
    {
      in: 'decap-cms-core/dist/esm/components/Editor/EditorInterface.js',
      texts: [`RIGHT_PANE = '${KEY}'`, "'none'"],
    },
  ],
}

/** Decap's editor opens with both languages side by side, which a phone has no room for. */
export function onePaneOnPhones() {
  if (innerWidth < 800) localStorage.setItem(KEY, 'none')
}
