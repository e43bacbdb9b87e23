import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

const folder = (path: string) => fileURLToPath(new URL(path, import.meta.url))
const resolve = {
  alias: { '@cms': folder('./cms'), '@content': folder('./content'), '@': folder('./src') },
}

export default defineConfig({
  test: {
    // By itself vitest leaves one processor free, which on a machine of two is every second one.
    maxWorkers: '100%',
    projects: [
      {
        resolve,
        test: {
          name: 'unit',
          // Some start git a dozen times, beside another worker.
          testTimeout: 20_000,
          include: [
            'tests/{unit,illustrations,hostile,stress}/**/*.test.ts',
            'tests/{build/rules,browser,run}/**/*.test.ts',
            'scripts/**/*.test.ts',
          ],
        },
      },
      {
        resolve,
        test: {
          name: 'build',
          include: ['tests/build/*.test.ts'],
          globalSetup: './tests/build/setup.ts',
          // Two of them build sites of their own, and builds beside each other take each other's pictures away.
          fileParallelism: false,
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
    ],
  },
})
