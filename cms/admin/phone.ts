import './phone.css'
import './phone-fields.css'

/** Decap's editor opens with both languages side by side, which a phone has no room for. */
export function onePaneOnPhones() {
  if (innerWidth < 800) localStorage.setItem('cms.right-pane', 'none')
}
