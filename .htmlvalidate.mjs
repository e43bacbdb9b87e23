export default {
  root: true,
  extends: ['html-validate:recommended'],
  elements: ['html5'],
  rules: {
    // Astro decides how void elements and attributes are written, and both ways are valid HTML.
    'void-style': 'off',
    'doctype-style': 'off',
    'attribute-boolean-style': 'off',
    'attribute-empty-style': 'off',
    // White space of a template that no one reads.
    'no-trailing-whitespace': 'off',
    // Titles are for people and may be longer than a result list shows.
    'long-title': 'off',
  },
}
