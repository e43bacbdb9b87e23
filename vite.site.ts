import tailwindcss from '@tailwindcss/vite'
import type { AstroUserConfig } from 'astro'
import { adminDependencies } from './cms/admin/decap/dependencies.ts'
import { caches, contentDirectory, pictures, root } from './site.config.ts'
import { cardsVersion, drawingsVersion } from './src/images/version.ts'

/** How Vite bundles the site and the CMS, and what their code learns from the build. */
export const viteSettings: NonNullable<AstroUserConfig['vite']> = {
  cacheDir: `${caches}vite`,
  plugins: [tailwindcss()],
  define: {
    'import.meta.env.DRAWINGS_CACHE': JSON.stringify(pictures),
    'import.meta.env.MEDIA_FOLDER': JSON.stringify(`${contentDirectory}/media`),
    'import.meta.env.DRAWINGS_VERSION': JSON.stringify(drawingsVersion()),
    'import.meta.env.CARDS_VERSION': JSON.stringify(cardsVersion()),
    'import.meta.env.PICTURES_PROCESS': JSON.stringify(`${root}src/images/apart-process.ts`),
  },
  resolve: { alias: { '@content': contentDirectory } },
  // Scripts stay in files of their own, so that a policy without inline scripts needs no hashes.
  build: { assetsInlineLimit: 0 },
  // Found beforehand, or the first visit to the CMS reloads half way through.
  optimizeDeps: { include: adminDependencies },
  server: { fs: { allow: [root, contentDirectory, `${caches}vite`] } },
}
