import sharp from 'sharp'
import { pictureOf, shapes } from './photographed.ts'
import { unbrokenPhotographs } from './unbroken.ts'

interface Scene {
  width: number
  height: number
  light: 'day' | 'night' | 'glare'
}

/** What the same table looks like at noon, by one lamp, and against the sun. */
const lights = {
  day: { wall: ['#cfd8d2', '#8fa39b'], table: ['#a9794a', '#6b4526'], glass: 0.55 },
  night: { wall: ['#15161c', '#060608'], table: ['#2a1b10', '#0b0704'], glass: 0.18 },
  glare: { wall: ['#ffffff', '#f6f4ee'], table: ['#fbf3e6', '#efe2cd'], glass: 0.75 },
} as const

/** File name in `media/` to its JPEG: a jar and a bowl on a table, with the grain and the blur of a telephone. */
export async function testPhotographs(): Promise<Map<string, Buffer>> {
  const wanted: [string, Scene][] = [
    ...shapes.map((shape): [string, Scene] => [pictureOf(shape), shape]),
    ['uji-kisah.jpg', { width: 1600, height: 1067, light: 'day' }],
    ['uji-banyak.jpg', { width: 1200, height: 1500, light: 'day' }],
    ['uji-kelompok.jpg', { width: 1600, height: 1067, light: 'day' }],
    ['uji-desa.jpg', { width: 1600, height: 900, light: 'day' }],
    ...unbrokenPhotographs.map((name): [string, Scene] => [name, { width: 800, height: 600, light: 'day' }]),
  ]
  return new Map(
    await Promise.all(wanted.map(async ([name, scene]) => [name, await photographOf(scene)] as const)),
  )
}

/** A small patch of noise, the same each time. */
const grain =
  Buffer.from(`<svg xmlns="http://www.w3.org/2000/svg" width="200" height="200"><filter id="noise">
  <feTurbulence type="fractalNoise" baseFrequency=".8" seed="7" stitchTiles="stitch"/>
  <feColorMatrix type="saturate" values="0"/></filter>
  <rect width="200" height="200" filter="url(#noise)" opacity=".07"/></svg>`)

const photographOf = (scene: Scene): Promise<Buffer> =>
  sharp(Buffer.from(drawn(scene)))
    .blur(1.2)
    .composite([{ input: grain, tile: true, blend: 'soft-light' }])
    .removeAlpha()
    .jpeg({ quality: 82 })
    .toBuffer()

/** The plate under the bowl is a true circle: a stretched picture shows at once. */
function drawn({ width, height, light }: Scene): string {
  const { wall, table, glass } = lights[light]
  const size = Math.min(width, height)
  const edge = height * 0.52
  const [x, y] = [width / 2, height * 0.6]
  const unit = size / 10
  const gradient = (id: string, [from, to]: readonly [string, string], direction: string) =>
    `<linearGradient id="${id}" ${direction}><stop stop-color="${from}"/><stop offset="1" stop-color="${to}"/></linearGradient>`
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">
    <defs>
      ${gradient('wall', wall, 'x2="1" y2=".6"')}
      ${gradient('table', table, 'x2="0" y2="1"')}
      ${gradient('syrup', ['#f2b84b', '#b5651d'], 'x2="1" y2="0"')}
      <radialGradient id="bowl" cx=".4" cy=".35"><stop stop-color="#f4f1ea"/><stop offset="1" stop-color="#9c9a90"/></radialGradient>
      <radialGradient id="shade"><stop offset=".55" stop-opacity=".45"/><stop offset="1" stop-opacity="0"/></radialGradient>
    </defs>
    <rect width="${width}" height="${height}" fill="url(#wall)"/>
    <rect y="${edge}" width="${width}" height="${height - edge}" fill="url(#table)"/>
    ${planks(width, edge, height)}
    <g opacity="${Math.min(1, glass + 0.35)}">
      <ellipse cx="${x + unit}" cy="${y + unit * 2.1}" rx="${unit * 3.7}" ry="${unit * 1.3}" fill="url(#shade)"/>
      <circle cx="${x}" cy="${y + unit * 0.4}" r="${unit * 2.4}" fill="none" stroke="#efe9dc" stroke-width="${unit / 6}"/>
      <circle cx="${x}" cy="${y + unit * 0.4}" r="${unit * 2}" fill="url(#bowl)"/>
      ${fruit(x, y + unit * 0.4, unit)}
      <rect x="${x + unit * 1.6}" y="${y - unit * 3.4}" width="${unit * 2}" height="${unit * 3.6}" rx="${unit / 3}" fill="url(#syrup)" opacity="${glass + 0.2}"/>
      <rect x="${x + unit * 1.5}" y="${y - unit * 3.9}" width="${unit * 2.2}" height="${unit * 0.6}" rx="${unit / 8}" fill="#7c2f22"/>
      <rect x="${x + unit * 1.85}" y="${y - unit * 3}" width="${unit / 4}" height="${unit * 2.7}" fill="#fff" opacity="${glass}"/>
    </g>
  </svg>`
}

function planks(width: number, top: number, height: number): string {
  const lines = [0.16, 0.36, 0.62, 0.86].map((share) => top + (height - top) * share)
  return lines
    .map(
      (y) => `<path d="M0 ${y}H${width}" stroke="#000" stroke-opacity=".18" stroke-width="${height / 400}"/>`,
    )
    .join('')
}

function fruit(x: number, y: number, unit: number): string {
  return Array.from({ length: 9 }, (_, number) => {
    const angle = number * 2.4
    const away = unit * 0.45 * Math.sqrt(number)
    const [cx, cy] = [x + away * Math.cos(angle), y + away * Math.sin(angle)]
    return `<circle cx="${cx}" cy="${cy}" r="${unit * 0.42}" fill="hsl(${36 + number * 4} 80% ${48 + number}%)"/>`
  }).join('')
}
