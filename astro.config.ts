import { satteri } from '@astrojs/markdown-satteri'
import tailwindcss from '@tailwindcss/vite'
import { defineConfig, envField } from 'astro/config'
import { fileURLToPath } from 'node:url'
import { mendedDecap } from './cms/admin/decap/integration.ts'
import { adminDependencies } from './cms/admin/dependencies.ts'
import { sitePreview } from './cms/admin/preview/integration.ts'
import { slimCms } from './cms/admin/slim.ts'
import { checkedConnection } from './cms/connection.ts'
import { localCms } from './cms/local/server.ts'
import { contentDirectory, siteUrl } from './site.config.ts'
import { cardsVersion, drawingsVersion } from './src/drawings/version.ts'
import { fontFamilies } from './src/fonts/families.ts'
import { siteHeaders } from './src/headers/integration.ts'
import { features, hastPlugins, mdastPlugins } from './src/markdown/plugins.ts'
import { forgetWithdrawn } from './src/photographs/integration.ts'
import { bilingualRoutes } from './src/routing/integration.ts'
import { formerAddresses } from './src/redirects/integration.ts'
import { offlineReading } from './src/offline/integration.ts'
import { searchIndex } from './src/search/integration.ts'
import { securityTxt } from './src/security/integration.ts'
import { siteMap } from './src/sitemap/index.ts'

const root = fileURLToPath(new URL('.', import.meta.url))
// Fixture sites keep their caches apart: one site's entries would turn up in another's build, and a second
// dev server would replace the bundled dependencies under the first.
const caches = contentDirectory === `${root}content` ? `${root}.cache/` : `${contentDirectory}/../.cache/`

/** Pictures made once are kept here between builds. */
const pictures = process.env.PICTURES_CACHE ?? `${root}.cache/drawings`

export default defineConfig({
  site: siteUrl,
  trailingSlash: 'always',
  cacheDir: `${caches}astro`,
  // While one drawing is encoded, the next is drawn.
  build: { inlineStylesheets: 'always', concurrency: 6 },
  i18n: { locales: ['id', 'en'], defaultLocale: 'id', routing: { prefixDefaultLocale: false } },
  env: {
    schema: {
      SHOW_SAMPLES: envField.boolean({ context: 'server', access: 'public', default: false }),
    },
  },
  fonts: await fontFamilies(),
  markdown: { processor: satteri({ mdastPlugins, hastPlugins, features }), syntaxHighlight: false },
  // Its bar covers the bottom of the screen, where the CMS and the product page keep their one button.
  devToolbar: { enabled: false },
  integrations: [
    bilingualRoutes(),
    ...siteMap(),
    checkedConnection(),
    localCms(),
    mendedDecap(),
    slimCms(),
    sitePreview(),
    forgetWithdrawn(contentDirectory, pictures),
    searchIndex(),
    offlineReading(),
    formerAddresses(contentDirectory),
    securityTxt(),
    siteHeaders(),
  ],
  vite: {
    cacheDir: `${caches}vite`,
    plugins: [tailwindcss()],
    define: {
      'import.meta.env.DRAWINGS_CACHE': JSON.stringify(pictures),
      'import.meta.env.MEDIA_FOLDER': JSON.stringify(`${contentDirectory}/media`),
      'import.meta.env.DRAWINGS_VERSION': JSON.stringify(drawingsVersion()),
      'import.meta.env.CARDS_VERSION': JSON.stringify(cardsVersion()),
    },
    resolve: { alias: { '@content': contentDirectory } },
    // Scripts stay in files of their own, so that a policy without inline scripts needs no hashes.
    build: { assetsInlineLimit: 0 },
    // Found beforehand, or the first visit to the CMS reloads half way through.
    optimizeDeps: { include: adminDependencies },
    server: { fs: { allow: [root, contentDirectory, `${caches}vite`] } },
  },
})
