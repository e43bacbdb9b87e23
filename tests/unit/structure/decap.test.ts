import { Linter } from 'eslint'
import { expect, test } from 'vitest'
import { decapRules } from '../../../eslint.decap.js'

const refused = (filename: string, code: string) =>
  new Linter().verify(code, [{ files: ['**/*.ts'] }, decapRules as unknown as Linter.Config], filename)
    .length > 0

test.each([
  ['a file inside a package of Decap', "import { store } from 'decap-cms-core/dist/esm/redux/index.js'"],
  ["Decap's state", "import { store } from './decap/store.ts'"],
  ['a class', `document.querySelector('[class*="-ControlContainer"]')`],
  ['a class in a template', 'document.querySelector(`li [class*="${name}"]`)'],
  ['a test id', `box.querySelector('[data-testid="expand-button"]')`],
  ['an action', "dispatch({ type: 'DRAFT_CHANGE_FIELD' })"],
  ['the global', 'window.CMS.getBackend()'],
  ['the event', 'event.entry = changed'],
])('%s is refused outside cms/admin/decap, and free in it', (_what, code) => {
  expect(refused('cms/admin/fields/saving.ts', code)).toBe(true)
  expect(refused('cms/admin/decap/panes.ts', code)).toBe(false)
})

test("what Decap describes, and the door's own functions, are for everybody", () => {
  const code =
    "import { DecapCmsCore } from 'decap-cms-core'\nimport { openEntry } from './decap/open-form.ts'\n"
  expect(refused('cms/admin/main.ts', code)).toBe(false)
})
