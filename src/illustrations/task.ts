import type { Motif } from '../../cms/model/placeholder-names.ts'

export type Task = 'canting' | 'mortar' | 'plucking'

/**
 * The hands that stand on a group's page. They follow the motif of its cloth, not what its members do, which
 * the drawing's caption says: they are nobody's portrait.
 */
const tasks: Record<Motif, Task> = { carica: 'canting', purwaceng: 'mortar', tea: 'plucking' }

export const taskOf = (motif: Motif): Task => tasks[motif]
