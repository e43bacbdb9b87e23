import { siteOf, type Site } from '../site.ts'

const origin = 'https://contoh.example'

const page = (locale: 'id' | 'en', here: string, head: string, body: string) => `<!doctype html>
<html lang="${locale}"><head><meta charset="utf-8"><title>${locale} ${here}</title>
<meta name="description" content="Deskripsi"><link rel="canonical" href="${origin}${here}">
<meta property="og:title" content="Judul"><meta property="og:description" content="Deskripsi">
<meta property="og:url" content="${origin}${here}"><meta property="og:type" content="website">
<meta property="og:locale" content="${locale === 'id' ? 'id_ID' : 'en_US'}">
<link rel="alternate" type="application/rss+xml" href="${locale === 'id' ? '/umpan.xml' : '/en/feed.xml'}">
<meta property="og:locale:alternate" content="${locale === 'id' ? 'en_US' : 'id_ID'}">
<meta property="og:site_name" content="Contoh"><meta property="og:image" content="${origin}/kartu.jpg">
<meta property="og:image:type" content="image/jpeg"><meta property="og:image:alt" content="Kain">
<meta property="og:image:width" content="1200"><meta property="og:image:height" content="630">
<meta name="twitter:card" content="summary_large_image">${head}</head>
<body><h1>Judul</h1>${body}</body></html>`

const pair = (id: string, en: string) =>
  [
    ['id', id],
    ['en', en],
    ['x-default', id],
  ]
    .map(([lang, address]) => `<link rel="alternate" hreflang="${lang}" href="${origin}${address}">`)
    .join('')

const website = `<script type="application/ld+json">${JSON.stringify({
  '@context': 'https://schema.org',
  '@graph': [
    { '@type': 'Organization', '@id': `${origin}/#organization`, name: 'Situs', url: `${origin}/` },
    {
      '@type': 'WebSite',
      '@id': `${origin}/#website`,
      name: 'Situs',
      url: `${origin}/`,
      publisher: { '@id': `${origin}/#organization` },
    },
  ],
})}</script>`

const feed = (item: string) => `<?xml version="1.0" encoding="UTF-8"?><rss version="2.0"><channel>
<title>Situs</title><link>${origin}/</link><description>Kabar</description>${item}</channel></rss>`

const listed = (address: string, picture = '') => `<url><loc>${origin}${address}</loc>${picture}
<xhtml:link rel="alternate" hreflang="id" href="${origin}/"/><xhtml:link rel="alternate" hreflang="en" href="${origin}/en/"/></url>`

const beli = '<a href="https://www.tokopedia.com/toko/kain" rel="noopener">Beli</a>'
const foto = '<img src="/foto.jpg" srcset="/foto.jpg 1x, /foto.jpg 2x" alt="Kain" width="4" height="5">'

/** A small site without a fault: two pages in two languages, and a sample. */
const files: Record<string, string> = {
  '/index.html': page(
    'id',
    '/',
    pair('/', '/en/') + website,
    `<a href="/produk/kain/#harga">Kain</a>${foto}${beli}`,
  ),
  '/en/index.html': page('en', '/en/', pair('/', '/en/') + website, '<a href="/">Bahasa Indonesia</a>'),
  '/produk/kain/index.html': page(
    'id',
    '/produk/kain/',
    '<meta name="robots" content="noindex"><meta name="pinterest-rich-pin" content="false">',
    '<p id="harga">1</p>',
  ),
  '/foto.jpg': 'jpg',
  '/kartu.jpg': 'jpg',
  '/gaya.css': 'p { background: url(/foto.jpg) }',
  '/sitemap-index.xml': `<sitemapindex><sitemap><loc>${origin}/sitemap-0.xml</loc></sitemap></sitemapindex>`,
  '/sitemap-0.xml': `<urlset>${listed('/', `<image:image><image:loc>${origin}/foto.jpg</image:loc></image:image>`)}${listed('/en/')}</urlset>`,
  '/umpan.xml': feed(
    `<item><title>Beranda</title><link>${origin}/</link><guid isPermaLink="true">${origin}/</guid>
<description>Awal</description><pubDate>Tue, 24 Nov 2020 00:00:00 GMT</pubDate></item>`,
  ),
  '/en/feed.xml': feed(''),
  '/katalog.csv': `id,title,description,availability,condition,price,link,image_link,brand,product_type
kain,Kain,"Kain, ""halus""",in stock,new,25000 IDR,https://www.tokopedia.com/toko/kain,${origin}/foto.jpg,Kelompok,Batik
`,
  '/robots.txt': `User-agent: *\nSitemap: ${origin}/sitemap-index.xml\n`,
}

export const soundSite = (): Site => siteOf(files, origin)

/** The sound site with one text of one file replaced. @throws when the file does not hold that text */
export function spoilt(file: string, text: string, replacement: string): Site {
  if (!files[file]?.includes(text)) throw new Error(`${file} does not hold "${text}"`)
  return siteOf({ ...files, [file]: files[file].replaceAll(text, replacement) }, origin)
}

/** The sound home page with something more in its body. */
export const withBody = (html: string): Site => spoilt('/index.html', '</body>', `${html}</body>`)
