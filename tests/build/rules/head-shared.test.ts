import { findsEach } from './breaches.ts'
import { shared } from './head-shared.ts'
import { spoilt } from './sound.ts'

const home = '/index.html'
const product = '/produk/kain/index.html'
const limits = (text: string, replacement: string) => () => spoilt(home, text, replacement)

findsEach([
  ['no og:title', shared, limits('og:title', 'og:x'), 'not one og:title'],
  [
    'an empty og:description',
    shared,
    limits('og:description" content="Deskripsi', 'og:description" content=" '),
    'not one og:description',
  ],
  ['og:image twice', shared, limits('og:image:alt', 'og:image'), 'not one og:image\n'],
  ['no words for the picture', shared, limits('og:image:alt', 'og:x'), 'not one og:image:alt'],
  [
    "the site's name in og:title",
    shared,
    limits('og:title" content="Judul', 'og:title" content="Judul · Contoh'),
    'names the site',
  ],
  [
    'the wrong og:locale',
    shared,
    limits('og:locale" content="id_ID', 'og:locale" content="en_US'),
    'og:locale is',
  ],
  ['no alternate locale', shared, limits('og:locale:alternate', 'og:x'), 'og:locale:alternate'],
  [
    'a relative og:url',
    shared,
    limits('og:url" content="https://contoh.example', 'og:url" content="'),
    'og:url is not',
  ],
  [
    'og:url with parameters',
    shared,
    limits(
      'og:url" content="https://contoh.example/',
      'og:url" content="https://contoh.example/?utm_source=x',
    ),
    'parameters',
  ],
  [
    'a page that calls itself a product',
    shared,
    limits('og:type" content="website', 'og:type" content="product'),
    'og:type is "product"',
  ],
  [
    'a relative picture',
    shared,
    limits('og:image" content="https://contoh.example', 'og:image" content="'),
    'og:image is not an address',
  ],
  ['a picture that is not there', shared, limits('/kartu.jpg', '/kartu-lain.jpg'), 'og:image is not there'],
  ['a picture that is no JPEG', shared, limits('image/jpeg', 'image/webp'), 'is no JPEG'],
  ['a picture of 600 kB', shared, () => spoilt('/kartu.jpg', 'jpg', 'x'.repeat(600_000)), '600000 bytes'],
  [
    'a narrow picture',
    shared,
    limits('og:image:width" content="1200', 'og:image:width" content="299'),
    '299×630',
  ],
  [
    'a picture of 5:1',
    shared,
    limits('og:image:height" content="630', 'og:image:height" content="240'),
    'at most 4:1',
  ],
  [
    'a head that ends after 300 kB',
    shared,
    limits('<title>', `<!--${'x'.repeat(300_000)}--><title>`),
    'the head ends after',
  ],
  ['a small card on X', shared, limits('summary_large_image', 'summary'), 'twitter:card'],
  [
    'a product that Pinterest would sell',
    shared,
    () => spoilt(product, 'name="pinterest-rich-pin"', 'name="x"'),
    'pinterest-rich-pin',
  ],
])
