import { expect, test } from './story'

const geneva = '/agreements/geneva-statement-2014'

test('a cell of the provisions opens what speaks for and against it, and its address leads there', async ({ reader, page }) => {
  await reader.visit(geneva)
  const cell = page.getByRole('table').getByRole('button').first()
  await cell.click()
  const evidence = page.locator('[id^="evidence-"][role=region]')
  await expect(evidence.getByRole('region', { name: 'Speaks for it' })).toBeVisible()
  await expect(evidence.getByRole('region', { name: 'Speaks against it' })).toBeVisible()
  expect(new URL(page.url()).hash).toMatch(/^#evidence-\d+-/)
  await page.reload()
  await expect(evidence).toBeVisible()
  const sentence = (await evidence.getByRole('listitem').first().innerText()).match(/“([^”]{20})/)?.[1] ?? 'none'
  await evidence.getByRole('listitem').getByRole('link').first().click()
  await expect(page).toHaveURL(/\/events\//)
  await expect(page.getByText(sentence).first()).toBeVisible()
})

test('a reviewer confirms a status, which is shown with the day and the reason until it is taken back', async ({ reader, page, token }) => {
  await reader.visit(geneva)
  await page.getByRole('table').getByRole('button').nth(1).click()
  const evidence = page.locator('[id^="evidence-"][role=region]')
  await evidence.getByText('Confirm or correct this status').click()
  await evidence.getByLabel('minimal').check()
  await evidence.getByLabel('Why').fill('Two buildings of many were left.')
  await evidence.getByLabel('Token').fill('not-the-token')
  await evidence.getByRole('button', { name: 'Confirm' }).click()
  await expect(evidence.getByRole('status')).toContainText(/token/i)
  await evidence.getByLabel('Token').fill(token)
  await evidence.getByRole('button', { name: 'Confirm' }).click()
  await expect(evidence).toContainText('Two buildings of many were left.')
  await reader.visit(page.url())
  await page.reload()
  await expect(page.getByRole('table').getByRole('button').nth(1)).toContainText(/confirmed/)
  await evidence.getByText('Change what was confirmed').click()
  await evidence.getByLabel('Token').fill(token)
  await evidence.getByRole('button', { name: 'Take back' }).click()
  await expect(page.getByRole('table').getByRole('button').nth(1)).not.toContainText(/confirmed/)
})
