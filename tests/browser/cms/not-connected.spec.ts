import { expect, test } from '@playwright/test'

test('a build without a backend says so, and starts no CMS', async ({ page }) => {
  await page.goto('/admin/')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('CMS belum tersambung')
  await expect(page.getByText('CMS_BACKEND')).toHaveCount(2)
  await expect(page.locator('script[src]')).toHaveCount(0)
})
