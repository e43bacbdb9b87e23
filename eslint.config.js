import js from '@eslint/js'
import astro from 'eslint-plugin-astro'
import ts from 'typescript-eslint'
import { decapRules } from './eslint.decap.js'
import { layerRules } from './eslint.layers.js'

export default ts.config(
  { ignores: ['dist/', '.astro/', '.cache/', 'test-results/', 'playwright-report/'] },
  js.configs.recommended,
  ts.configs.strict,
  astro.configs.recommended,
  {
    rules: {
      // Names starting with _ are the usual way to say "taken, not used".
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
    },
  },
  layerRules,
  decapRules,
  // Geometry walks lists it made itself; a check at every index would hide the drawing.
  {
    files: ['src/illustrations/**', 'tests/illustrations/**'],
    rules: { '@typescript-eslint/no-non-null-assertion': 'off' },
  },
  // The type check resolves names; in .astro and Node files the base rule only knows browser globals.
  { rules: { 'no-undef': 'off' } },
)
