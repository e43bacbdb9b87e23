import fc from 'fast-check'
import sharp from 'sharp'
import { expect, test } from 'vitest'
import type { Words } from '@/images/share/content'
import { drawCard } from '@/images/share/draw'
import { fitted } from '@/images/share/fit'
import { frame, landscape } from '@/images/share/layout'
import { titleStyle } from '@/images/share/parts'
import { cardSize, frameSize, middle } from '@/images/share/size'
import { renderer } from '@/images/share/type'

const layouts = { frame, landscape }
const words = (title: string): Words => ({
  title,
  kind: 'Contoh produk',
  place: 'BUMI Adikusuma, Ngadikusuman, Wonosobo',
  siteName: 'Pulang Berkarya',
})
const longest = 'Keripik singkong tipis berbumbu daun jeruk dan bawang putih, digoreng dua kali'

/** A picture without a pattern: what differs between two cards are their words. */
const plain = {
  ...frameSize,
  data: Buffer.alloc(frameSize.width * frameSize.height * 4, 'gICA/w==', 'base64'),
}
/** A picture that no JPEG makes small. */
const noise = async () => {
  const { data } = await sharp({
    create: {
      ...cardSize,
      channels: 3,
      background: '#000',
      noise: { type: 'gaussian', mean: 128, sigma: 90 },
    },
  })
    .ensureAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true })
  return { ...cardSize, data }
}

test.each(Object.entries(layouts))(
  'a %s is a JPEG of 1200×630, the same bytes when drawn twice',
  async (_, layout) => {
    const draw = () => drawCard(words('Carica dalam sirup'), layout, plain)
    const [one, two] = [await draw(), await draw()]
    expect(await sharp(one.jpeg).metadata()).toMatchObject({ format: 'jpeg', ...cardSize })
    expect(one.jpeg.equals(two.jpeg)).toBe(true)
    expect((await drawCard(words('Carica dalam air'), layout, plain)).jpeg.equals(one.jpeg)).toBe(false)
  },
)

test('a card stays under 250 kB even for the most detailed picture', async () => {
  const { jpeg } = await drawCard(words(longest), landscape, await noise())
  expect(jpeg.length).toBeLessThanOrEqual(250_000)
})

/** The lines of a title as they are set, and their widths in pixels. */
async function linesOf(title: string, layout: typeof frame) {
  const drawing = await renderer()
  const { size, width } = await fitted(drawing, title, titleStyle, layout.title(words(title)))
  const text = { type: 'text', text: title, style: { ...titleStyle, fontSize: size, width } } as const
  const { runs } = await drawing.measure(text, {})
  const lines = [...Map.groupBy(runs, ({ y }) => y).values()]
  return {
    size,
    width,
    lines: lines.map((runs) =>
      runs
        .map((run) => run.text)
        .join('')
        .trim(),
    ),
    height: size * titleStyle.lineHeight * lines.length,
  }
}

test.each(Object.entries(layouts))(
  'no word of a title is cut or broken in a %s, and none leaves it',
  async (_, layout) => {
    const word = fc.string({ unit: fc.constantFrom(...'aeiounmwkMW'), minLength: 1, maxLength: 24 })
    const titles = fc
      .array(word, { minLength: 1, maxLength: 12 })
      .map((all) => all.join(' ').slice(0, 80).trim())
    await fc.assert(
      fc.asyncProperty(titles, async (title) => {
        const { lines, width, height } = await linesOf(title, layout)
        expect(lines.join(' ')).toBe(title)
        const room = layout.title(words(title)).find((room) => room.width === width)
        expect(height).toBeLessThanOrEqual((room?.height ?? 0) + 1)
      }),
      { numRuns: 60, seed: 15 },
    )
  },
)

test('a title of a few words ends inside the square that WhatsApp shows in a list', async () => {
  for (const [layout, left] of [
    [frame, frameSize.width],
    [landscape, middle.left],
  ] as const)
    for (const title of ['Carica dalam sirup', 'Teh hitam seduh', 'Lipursari', 'Bumi Sejati']) {
      const { size, width } = await linesOf(title, layout)
      expect({ title, fits: left + width <= middle.right }).toEqual({ title, fits: true })
      expect(size).toBeGreaterThanOrEqual(56)
    }
})

test('a long title is still read at a quarter of its size', async () => {
  for (const layout of [frame, landscape])
    expect((await linesOf(longest, layout)).size).toBeGreaterThanOrEqual(44)
})

test('a slightly smaller title on fewer lines is better than a word on each', async () => {
  expect((await linesOf('Carica dalam sirup', frame)).lines).toEqual(['Carica', 'dalam sirup'])
})

test('a word that no line holds is broken in type that can be read, and nothing of it is lost', async () => {
  const word = 'Ketidakbertanggungjawabankeberlangsunganpenyelenggaraanketidakseimbangannya'
  for (const layout of [frame, landscape]) {
    const { lines, size } = await linesOf(word, layout)
    expect(lines.join('')).toBe(word)
    expect(size).toBeGreaterThanOrEqual(40)
  }
})
