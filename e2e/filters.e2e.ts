import { expect, test } from './story'

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
