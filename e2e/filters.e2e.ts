import { expect, test } from './story'
import { Reader } from './verbs'

test('filters combine, and the count beside a choice is what choosing it leaves', async ({ reader, page }) => {
  await reader.visit('/?from=2014&to=2014')
  const all = await reader.eventCount()
  const russia = await reader.choose('Country', 'Russia')
  expect(reader.query().getAll('country')).toEqual(['RUS'])
  await expect.poll(() => reader.eventCount()).toBe(russia)
  expect(russia).toBeLessThan(all)
  const contacts = await reader.choose('Kind', 'Contact')
  expect(reader.query().getAll('type')).toEqual(['CONSULT'])
  await expect.poll(() => reader.eventCount()).toBe(contacts)
  expect(contacts).toBeLessThan(russia)
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Russia')
})

test('two values of one filter mean either; the way back undoes them one by one', async ({ reader, page }) => {
  await reader.visit('/?from=2014&to=2014')
  await reader.choose('Country', 'Cuba')
  const cuba = await reader.eventCount()
  await reader.choose('Cuba', 'Ukraine')
  expect(reader.query().getAll('country').sort()).toEqual(['CUB', 'UKR'])
  await expect.poll(() => reader.eventCount()).toBeGreaterThan(cuba)
  await page.goBack()
  await expect.poll(() => reader.query().getAll('country')).toEqual(['CUB'])
  await expect.poll(() => reader.eventCount()).toBe(cuba)
  await page.goForward()
  await expect.poll(() => reader.query().getAll('country').length).toBe(2)
})

test('an address told to another shows the other the same', async ({ reader, page, browser }) => {
  await reader.visit('/?from=2014&to=2014')
  const russia = await reader.choose('Country', 'Russia')
  await page.getByLabel('Words in the event').fill('sanctions')
  await page.keyboard.press('Enter')
  await expect.poll(() => reader.query().get('q')).toBe('sanctions')
  await expect.poll(() => reader.eventCount()).toBeLessThan(russia)
  const count = await reader.eventCount()
  const other = await browser.newContext({ baseURL: process.env.DEMARCHE_ADDRESS })
  const theirs = new Reader(await other.newPage())
  await theirs.visit(page.url())
  expect(await theirs.eventCount()).toBe(count)
  await expect(theirs.page.getByLabel('Words in the event')).toHaveValue('sanctions')
  await other.close()
})

test('filters that leave nothing say which one to loosen', async ({ reader, page }) => {
  await reader.visit('/?country=RUS&q=zzzzzz')
  await expect(page.getByText('No event answers to all of these filters together.').first()).toBeVisible()
  await page.getByRole('button', { name: /^Without .*zzzzzz/ }).first().click()
  await expect.poll(() => reader.query().get('q')).toBeNull()
  expect(reader.query().getAll('country')).toEqual(['RUS'])
  await expect.poll(() => reader.eventCount()).toBeGreaterThan(0)
})

test('values that nobody knows are named, with a way out', async ({ reader, page }) => {
  await reader.visit('/?country=RUS&actor=nobody-of-this-name&type=DANCE')
  const status = reader.filters().getByRole('status')
  await expect(status).toContainText('“DANCE”, which is not known here')
  await expect(status).toContainText('“nobody-of-this-name” is not in the record')
  await page.getByRole('button', { name: 'Show without it' }).click()
  await expect.poll(() => reader.query().getAll('actor')).toEqual([])
  await expect.poll(() => reader.eventCount()).toBeGreaterThan(0)
})

test('filters go along from the timeline to the map, the network and back', async ({ reader, page }) => {
  await reader.visit('/?country=RUS&from=2014&to=2014')
  for (const view of ['Network', 'Map', 'Timeline']) {
    await page.getByRole('navigation', { name: 'The same events as' }).getByRole('link', { name: view }).click()
    await expect(page.getByRole('navigation', { name: 'The same events as' }).getByRole('link', { name: view })).toHaveAttribute('aria-current', 'page')
    expect(reader.query().getAll('country')).toEqual(['RUS'])
    expect(reader.query().get('from')).toMatch(/^2014/)
  }
})
