import { benchBuild } from './build/run.ts'
import { benchDrawings } from './drawings.ts'
import { benchBytes } from './bytes-table.ts'
import { benchPages } from './pages/run.ts'
import { benchPhotographs } from './photographs/run.ts'
import { benchShare } from './share.ts'

const benches: Record<string, () => Promise<boolean>> = {
  build: benchBuild,
  bytes: benchBytes,
  drawings: benchDrawings,
  pages: benchPages,
  photographs: benchPhotographs,
  share: benchShare,
}

const [wanted = ''] = process.argv.slice(2)
const bench = benches[wanted]
if (!bench) {
  console.error(`Say what to measure: npm run bench -- ${Object.keys(benches).join(' | ')}`)
  process.exit(1)
}
process.exitCode = (await bench()) ? 0 : 1
