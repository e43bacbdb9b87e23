import { groups } from './groups.ts'
import { pages } from './pages.ts'
import { products } from './products.ts'
import { stories } from './stories.ts'
import { villages } from './villages.ts'

/** The whole content model, in the order of the editor's menu. */
export const model = { products, stories, groups, villages, pages }
