import { expect, test } from '@playwright/test'

test('an address that does not exist answers 404 and leads on', async ({ page }) => {
  const response = await page.goto('/tidak-ada/')
  expect(response?.status()).toBe(404)
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await expect(page.getByRole('main').getByRole('link').first()).toBeVisible()
})
