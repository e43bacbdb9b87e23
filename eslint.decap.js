const door =
  "Decap's inside is reached in cms/admin/decap alone: see docs/decisions/0037-decap-behind-one-door.md."

/** Class names, test ids, state of React's and actions of Redux, as Decap names them. */
const inside = String.raw`/\[class[*^$~|]?=|data-testid|data-slate|__react|\bnc-[a-z]|\bDRAFT_[A-Z]/`

/** Keeps what only Decap's own code knows in one folder. */
export const decapRules = {
  files: ['cms/**/*.{ts,tsx}'],
  ignores: ['cms/admin/decap/**'],
  rules: {
    'no-restricted-imports': [
      'error',
      {
        patterns: [
          { regex: '^decap-cms-[a-z-]+/', message: door },
          { regex: '/decap/(?:store|parts)[.]ts$', message: door },
        ],
      },
    ],
    'no-restricted-syntax': [
      'error',
      { selector: `Literal[value=${inside}]`, message: door },
      { selector: `TemplateElement[value.raw=${inside}]`, message: door },
      { selector: "MemberExpression[object.name='window'][property.name='CMS']", message: door },
      {
        selector: "AssignmentExpression[left.object.name='event'][left.property.name='entry']",
        message: 'Decap saves the entry that a handler returns; nothing is put into the event.',
      },
    ],
  },
}
