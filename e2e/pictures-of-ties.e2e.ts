import { expect, test } from './story'

test('the network leads from a dot to its page, and from countries to persons', async ({ reader, page }) => {
  await reader.visit('/network?from=2014&to=2014')
  const network = page.getByRole('region', { name: 'Network' })
  await expect(network.getByRole('link', { name: /Russia/ }).first()).toBeVisible()
  await page.getByRole('region', { name: 'Network' }).getByText('Actors', { exact: true }).click()
  await expect.poll(() => reader.query().get('lanes')).toBe('actor')
  await expect(network.getByRole('link', { name: /Kerry/ }).first()).toBeVisible()
  await network.getByRole('link', { name: /Kerry/ }).first().focus()
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/\/actors\/john-kerry/)
})

test('a comparison grows by names and pairs, shrinks by one, and stands in its address', async ({ reader, page }) => {
  await reader.visit('/compare')
  const add = async (words: string, name: RegExp) => {
    await page.getByLabel('Add to the comparison').fill(words)
    await page.getByRole('list', { name: 'Found' }).getByRole('button', { name }).first().click()
  }
  await add('Lavrov', /Sergei Lavrov/)
  await expect(page.getByRole('region', { name: 'Sergei Lavrov' })).toBeVisible()
  await add('Russia - Ukraine', /Russia and Ukraine/)
  await expect(page.getByRole('region', { name: /Russia.*Ukraine/ })).toBeVisible()
  expect(reader.query().getAll('of')).toEqual(['actors/sergei-lavrov', 'dyads/russia/ukraine'])
  await page.reload()
  await page.getByRole('region', { name: 'Sergei Lavrov' }).getByRole('link', { name: 'Leave out' }).click()
  await expect(page.getByRole('region', { name: 'Sergei Lavrov' })).toHaveCount(0)
  expect(reader.query().getAll('of')).toEqual(['dyads/russia/ukraine'])
})

test('the map tells in words what it shows, and follows a filter', async ({ reader, page }) => {
  await reader.visit('/map?from=2014&to=2014')
  const all = await page.getByRole('heading', { level: 1 }).locator('xpath=following::p[1]').innerText()
  await reader.choose('Country', 'Germany')
  await expect.poll(() => reader.query().getAll('country')).toEqual(['DEU'])
  await expect(page.getByRole('heading', { level: 1 }).locator('xpath=following::p[1]')).not.toHaveText(all)
  await expect(page.getByRole('link', { name: /Berlin/ }).first()).toBeVisible()
})
