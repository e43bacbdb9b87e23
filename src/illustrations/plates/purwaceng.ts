import type { Cloth } from './cloth.ts'
export function drawPurwaceng(_cloth: Cloth): void {}
