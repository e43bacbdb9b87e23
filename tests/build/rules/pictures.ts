import { named, offenders, type Site } from '../site.ts'

/** Pictures without alternative text or without their size, which keeps the page from jumping. */
export const pictures = ({ pages }: Site): string[] =>
  offenders(pages, (page) =>
    named(page, 'img').flatMap(({ attributes }) =>
      [
        ...(attributes.alt === undefined ? ['no alt'] : []),
        ...['width', 'height']
          .filter((side) => !/^[1-9]\d*$/.test(attributes[side] ?? ''))
          .map((side) => `no ${side}`),
      ].map((problem) => `img ${attributes.src}: ${problem}`),
    ),
  )
