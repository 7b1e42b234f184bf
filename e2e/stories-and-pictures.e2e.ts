import fs from 'node:fs/promises'
import { expect, test } from './story'

const window2014 = '/?from=2014-03-10&to=2014-05-20'

test('a story is made of events and notes, stepped through by keys, and told to others by its address', async ({ reader, timeline, page, browser }) => {
  await reader.visit(window2014)
  const rows = page.locator('article[data-event] a')
  const titles = [await rows.nth(0).innerText(), await rows.nth(3).innerText()]
  await rows.nth(0).click()
  await timeline.detail().getByRole('button', { name: 'Add to story' }).click()
  const story = page.getByRole('region', { name: 'Story' })
  await story.getByLabel('Title of the story').fill('How it came about')
  await story.getByLabel('Note to this step').fill('It begins here.')
  await rows.nth(3).click()
  await expect(timeline.detail()).toContainText(titles[1] ?? '')
  await story.getByRole('button', { name: 'Add the open event' }).click()
  await expect(story.getByRole('status')).toHaveText('2 of 2')

  await page.locator('h1').click()
  await page.keyboard.press('p')
  await expect(story.getByRole('status')).toHaveText('1 of 2')
  await expect(timeline.detail()).toContainText(titles[0] ?? '')
  await timeline.rests()
  await page.keyboard.press('n')
  await expect(story.getByRole('status')).toHaveText('2 of 2')
  await timeline.rests()

  const other = await (await browser.newContext()).newPage()
  await other.goto(page.url())
  const told = other.getByRole('region', { name: 'Story' })
  await expect(told.getByLabel('Title of the story')).toHaveValue('How it came about')
  await told.getByRole('button', { name: 'Back' }).click()
  await expect(told.getByLabel('Note to this step')).toHaveValue('It begins here.')
  await expect(other.getByRole('complementary', { name: 'Chosen event' })).toContainText(titles[0] ?? '')
  await told.getByRole('button', { name: 'End the story' }).click()
  await expect(told).toHaveCount(0)
  await other.context().close()
})

test('around an event are the twenty before it and the twenty after it', async ({ reader, timeline, page }) => {
  await reader.visit('/?from=2014-04-17&to=2014-04-18')
  await page.locator('article[data-event] a').first().click()
  const before = await timeline.days()
  const around = await timeline.moved(() => timeline.detail().getByRole('button', { name: 'Around this event' }).click())
  expect(around.from).toBeLessThan(before.from)
  expect(await reader.eventCount()).toBeGreaterThanOrEqual(20)
})

test('the view can be saved as a picture of lines or of pixels that holds what the screen shows', async ({ reader, timeline, page }) => {
  await reader.visit(window2014)
  const lanes = await timeline.area().getByRole('group').count()
  const saved = async (name: string) => {
    const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name }).click()])
    return { file: download.suggestedFilename(), bytes: await fs.readFile(await download.path()) }
  }
  const svg = await saved('Save as SVG')
  expect(svg.file).toBe('timeline.svg')
  const drawing = await page.evaluate((text) => {
    const parsed = new DOMParser().parseFromString(text, 'image/svg+xml')
    return { root: parsed.documentElement.localName, text: parsed.documentElement.textContent ?? '', circles: parsed.querySelectorAll('circle').length }
  }, svg.bytes.toString())
  expect(drawing.root).toBe('svg')
  expect(drawing.circles).toBeGreaterThan(5)
  for (let lane = 0; lane < lanes; lane++) expect(drawing.text).toContain(await timeline.area().getByRole('heading', { level: 3 }).nth(lane).innerText())

  const png = await saved('Save as PNG')
  expect(png.file).toBe('timeline.png')
  expect(png.bytes.subarray(0, 8).toString('latin1')).toBe('\x89PNG\r\n\x1a\n')
  expect(png.bytes.readUInt32BE(16)).toBeGreaterThan(1000)
})

test('a saved view leads back to its window, filters and lanes', async ({ reader, timeline, page }) => {
  await reader.visit('/?from=2014-03-01&to=2014-05-31&country=RUS&lanes=type')
  await page.getByRole('button', { name: 'Views' }).click()
  const panel = page.getByRole('dialog', { name: 'Saved views' })
  await panel.getByRole('textbox').fill('Spring of 2014')
  await page.keyboard.press('Enter')
  await reader.visit('/')
  await page.getByRole('button', { name: 'Views' }).click()
  await page.getByRole('dialog', { name: 'Saved views' }).getByRole('link', { name: 'Spring of 2014' }).click()
  await timeline.rests()
  expect([reader.query().get('country'), reader.query().get('lanes'), reader.query().get('from')]).toEqual(['RUS', 'type', '2014-03-01'])
})

test('on paper there are all lanes and events, and none of the controls', async ({ reader, page }) => {
  await reader.visit(window2014)
  await page.emulateMedia({ media: 'print' })
  await expect(page.getByRole('application')).toBeVisible()
  await expect(page.locator('article[data-event]').first()).toBeVisible()
  for (const name of ['Save as SVG', 'Zoom in', 'Views']) await expect(page.getByRole('button', { name })).toBeHidden()
})
