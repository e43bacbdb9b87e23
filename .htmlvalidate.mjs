import { defineConfig } from 'html-validate'

export default defineConfig({
  root: true,
  extends: ['html-validate:recommended'],
  rules: {
    // A product's name and its maker's stay whole; a result list shortens a title where it must.
    'long-title': 'off',
  },
})
