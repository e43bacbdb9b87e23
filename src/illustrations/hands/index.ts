import { canting } from './canting.ts'
import { paint, type Part } from './line.ts'
import { mortar } from './mortar.ts'
import { plucking } from './plucking.ts'

/** A task that hands are drawn at. */
export type HandTask = 'canting' | 'mortar' | 'plucking'

const tasks: Record<HandTask, { parts: readonly Part[]; height: number }> = {
  canting: { parts: canting, height: 400 },
  mortar: { parts: mortar, height: 450 },
  plucking: { parts: plucking, height: 440 },
}

/** All parts are given in a sheet this wide. */
const width = 530
/** A smaller sheet is written, since a tenth of its unit is fine enough: it saves a quarter of the bytes. */
const scale = 0.7

/** Hands at one task, as an inline SVG without text: an outline drawing, coloured by `hands.css`. */
export function drawHands(task: HandTask): string {
  const { parts, height } = tasks[task]
  const box = `0 0 ${Math.round(width * scale)} ${Math.round(height * scale)}`
  return `<svg class="hand-drawing" viewBox="${box}" aria-hidden="true">${paint(parts, task, scale)}</svg>`
}
