/** Signs of the ways to share, as lines in one hand on 24 × 24 units: SVG path data, stroked and never filled. */
export const signs = {
  whatsapp:
    'M3.5 20.5l1.3-4.2a8.5 8.5 0 1 1 3.1 3zM8.7 8.3c-.7 3.4 3.6 7.6 6.9 7.1l1-2-2.3-1.3-1.2 1a5.5 5.5 0 0 1-2.3-2.3l1-1.2-1.2-2.3z',
  facebook: 'M3.5 3.5h17v17h-17zM13 20.5V10.7c0-1.7.8-2.5 2.4-2.5H17M10 13.2h6',
  telegram: 'M20.5 4 3.5 11l5 2.3L20.5 4l-3 15.5-9-6.2v6l3.3-3.7',
  x: 'M4 4l12.2 16H20L7.8 4zM19 4l-6.2 6.9M10.7 13.5 5 20',
  line: 'M12 3.5c4.8 0 8.5 3 8.5 7 0 3.8-3.6 7-8.5 10 .3-1.7.1-2.7-1-3-4.3-.6-7.5-3.4-7.5-7 0-4 3.7-7 8.5-7zM9 8.5v4.3h2.2M14.8 8.5h-2v4.3h2',
  email: 'M3 5.5h18v13H3zM3.5 6l8.5 7 8.5-7',
  sheet: 'M12 15V3.5M8 7.3l4-4 4 4M7 10.5H4.5v10h15v-10H17',
  copy: 'M8 8V3.5h12.5V16H16M3.5 8H16v12.5H3.5z',
} as const

export type Sign = keyof typeof signs
