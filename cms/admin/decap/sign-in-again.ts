import { logoutUser } from 'decap-cms-core/dist/esm/actions/auth.js'
import type { Contract } from './contract.ts'
import { store } from './store.ts'

export const contract: Contract = {
  why: 'Decap ends a session only from its own menu.',
  relies: [{ in: 'decap-cms-core/dist/esm/actions/auth.js', texts: ['export function logoutUser()'] }],
}

/** Ends the session that is no more, so that Decap asks to sign in; the form's text goes into the local backup. */
export function signInAgain() {
  store.dispatch(logoutUser())
}
