import { defineConfig, envField } from 'astro/config'
import { mendedDecap } from './cms/admin/decap/integration.ts'
import { slimCms } from './cms/admin/decap/slim.ts'
import { sitePreview } from './cms/admin/preview/integration.ts'
import { checkedConnection } from './cms/connection.ts'
import { localCms } from './cms/local/server.ts'
import { caches, contentDirectory, pictures, siteUrl } from './site.config.ts'
import { fontFamilies } from './src/fonts/families.ts'
import { siteHeaders } from './src/headers/integration.ts'
import { sitePictures } from './src/images/integration.ts'
import { pageManifest } from './src/manifest/index.ts'
import { markdownProcessor } from './src/markdown/processor.ts'
import { offlineReading } from './src/offline/integration.ts'
import { formerAddresses } from './src/redirects/integration.ts'
import { bilingualRoutes } from './src/routing/integration.ts'
import { searchIndex } from './src/search/integration.ts'
import { securityTxt } from './src/security/integration.ts'
import { siteMap } from './src/sitemap/index.ts'
import { viteSettings } from './vite.site.ts'

const pages = pageManifest()

export default defineConfig({
  site: siteUrl,
  trailingSlash: 'always',
  cacheDir: `${caches}astro`,
  // While one drawing is encoded, the next is drawn.
  build: { inlineStylesheets: 'always', concurrency: 6 },
  i18n: { locales: ['id', 'en'], defaultLocale: 'id', routing: { prefixDefaultLocale: false } },
  env: {
    schema: { SHOW_SAMPLES: envField.boolean({ context: 'server', access: 'public', default: false }) },
  },
  fonts: await fontFamilies(),
  markdown: { processor: markdownProcessor, syntaxHighlight: false },
  // Its bar covers the bottom of the screen, where the CMS and the product page keep their one button.
  devToolbar: { enabled: false },
  integrations: [
    sitePictures(contentDirectory, pictures),
    bilingualRoutes(),
    pages.integration,
    siteMap(pages),
    checkedConnection(),
    localCms(),
    mendedDecap(),
    slimCms(),
    sitePreview(),
    searchIndex(pages),
    offlineReading(pages),
    formerAddresses(contentDirectory, pages),
    securityTxt(),
    siteHeaders(pages),
  ],
  vite: viteSettings,
})
