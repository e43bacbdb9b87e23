import { logoutUser } from 'decap-cms-core/dist/esm/actions/auth.js'
import { store } from './store.ts'

/** Ends the session that is no more, so that Decap asks to sign in; the form's text goes into the local backup. */
export function signInAgain() {
  store.dispatch(logoutUser())
}
