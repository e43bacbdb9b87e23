import { defineConfig } from '@playwright/test'
import { browser } from './tests/browser/machine.ts'

const { executablePath, args } = await browser()

export default defineConfig({
  testDir: './tests/browser',
  testMatch: '**/*.spec.ts',
  outputDir: './test-results',
  globalSetup: './tests/browser/setup.ts',
  fullyParallel: true,
  forbidOnly: Boolean(process.env.CI),
  retries: 0,
  workers: 2,
  timeout: 60_000,
  // A save asks the repository some twenty times, while another worker builds a site.
  expect: { timeout: 15_000 },
  globalTimeout: 20 * 60_000,
  reporter: [['list'], ['json', { outputFile: '.cache/test-reports/browser.json' }]],
  use: {
    // Only the tests of offline reading want an answer from anywhere but the server.
    serviceWorkers: 'block',
    baseURL: process.env.TEST_SITE_ORIGIN,
    launchOptions: { executablePath, args, timeout: 30_000 },
    actionTimeout: 10_000,
    navigationTimeout: 20_000,
  },
})
