import { expect, test } from './story'

test('search finds names that are spelt otherwise, and says so where it finds nothing', async ({ reader, page }) => {
  await reader.visit('/search?q=Lawrow')
  await expect(page.getByRole('link', { name: 'Sergei Lavrov' }).first()).toBeVisible()
  await reader.visit('/search?q=qqqqzzzz')
  await expect(page.getByText(/Try fewer words/)).toBeVisible()
})

test('a search finds events of the name that was meant', async ({ reader, page }) => {
  await reader.visit('/search?q=Lawrow')
  await expect(page.getByText('events and articles are those of “Lavrov”')).toBeVisible()
  await expect(page.getByRole('region', { name: 'Events' }).getByRole('link', { name: /Lavrov/ }).first()).toBeVisible()
})

test('names are offered while one types: by keys and by mouse, and Enter alone searches', async ({ reader, page }) => {
  await reader.visit('/')
  await page.keyboard.press('/')
  await page.keyboard.type('Lawrow')
  const offered = page.getByRole('listbox', { name: 'Names' }).getByRole('option')
  await expect(offered.first()).toContainText('Sergei Lavrov')
  await page.keyboard.press('ArrowDown')
  await expect(offered.first()).toHaveAttribute('aria-selected', 'true')
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/\/actors\/sergei-lavrov$/)
  await page.getByRole('combobox', { name: /^Search/ }).fill('Ukrai')
  await page.getByRole('option', { name: /^Ukraine/ }).first().click()
  await expect(page).toHaveURL(/\/countries\/ukraine$/)
  await page.getByRole('combobox', { name: /^Search/ }).fill('Geneva')
  await expect(offered.first()).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(offered.first()).toBeHidden()
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/\/search\?q=Geneva$/)
})

test('plans without a day stand over the list, each with the way to its sentence', async ({ reader, page }) => {
  await reader.visit('/?from=2014-06-01&to=2014-06-30')
  await page.getByText(/^No day named:/).click()
  const plan = page.getByRole('link', { name: /has yet to ratify the agreement/ })
  await expect(plan).toBeVisible()
  await plan.click()
  await expect(page).toHaveURL(/\/articles\/\w+#s\d+$/)
  await expect(page.getByText('has yet to ratify')).toBeInViewport()
  await expect(page.getByRole('listitem').filter({ hasText: 'no day named' })).toContainText('Ratifies')
})

test('a page that is missing says so before any script runs, and offers ways on', async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false, baseURL: process.env.DEMARCHE_ADDRESS })
  const page = await context.newPage()
  for (const path of ['/actors/nobody', '/events/none', '/dyads/russia/atlantis', '/no/such/page']) {
    const answer = await page.goto(path)
    expect([path, answer?.status()]).toEqual([path, 404])
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('There is nothing under this address')
    await expect(page.getByRole('link', { name: 'All countries' })).toBeVisible()
  }
  await context.close()
})

test('two countries: the other way round, by kind, and two periods of the reader’s choice', async ({ reader, page }) => {
  await reader.visit('/dyads/united-states/russia')
  await expect(page.getByRole('group', { name: /^United States to Russia: \d+ events/ })).toBeVisible()
  await page.getByLabel('First period').fill('2014-03')
  await page.getByLabel('Second period').fill('2014-04')
  await page.getByRole('button', { name: 'Compare', exact: true }).click()
  await expect(page.getByRole('columnheader', { name: /1–31 March 2014/ })).toBeVisible()
  await expect(page.getByRole('columnheader', { name: /1–30 April 2014/ })).toBeVisible()
  await page.getByLabel('First period').fill('soon')
  await page.getByRole('button', { name: 'Compare', exact: true }).click()
  await expect(page.getByText('“soon” is no period that is known here.')).toBeVisible()
  await page.getByRole('link', { name: 'Seen from Russia' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Russia and United States')
})
