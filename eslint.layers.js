import boundaries from 'eslint-plugin-boundaries'

/**
 * Folders from the ground up: each may import what stands above it here, and nothing below.
 * Who needs something from further down moves it up, or is handed it.
 */
const layers = [
  'cms/rules', // what a value may be
  'cms/model', // each field once
  'cms/check', // the content, judged
  'cms/addresses', // every address main ever published
  'cms/consent', // what old commits keep
  'src/i18n',
  'src/illustrations', // draws, from names and numbers alone
  'src/markdown',
  'src/catalogue', // the only reader of content
  'src/handbook',
  'src/related',
  'src/entry', // what a page says of one entry
  'src/filters',
  'src/images', // photographs, drawings and share images: kept, encoded, published
  'src/routing',
  'src/manifest', // what a build has rendered
  'src/offline',
  'src/share',
  'src/structured',
  'src/sitemap',
  'src/search',
  'src/components',
  'src/layouts',
  'src/labels',
  'src/feeds',
  'src/templates',
  'cms/admin', // the editors' application
  'src/pages',
  // What a finished build gets.
  'src/redirects',
  'src/security',
  'src/headers',
]

/** What imports what. A wrong import names both folders. */
export const layerRules = {
  plugins: { boundaries },
  settings: {
    'boundaries/elements': layers.map((folder) => ({ type: folder, pattern: folder })),
    'import/resolver': { typescript: { alwaysTryTypes: false } },
  },
  rules: {
    'boundaries/dependencies': [
      'error',
      {
        default: 'allow',
        policies: layers.slice(0, -1).map((folder, index) => ({
          from: { element: { type: folder } },
          disallow: { to: { element: { types: { anyOf: layers.slice(index + 1) } } } },
          message: `${folder} stands above {{to.element.type}} and may not import it: see eslint.layers.js.`,
        })),
      },
    ],
  },
}
