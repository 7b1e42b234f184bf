import { expect, test } from './story'

const window2014 = '/?from=2014-03-10&to=2014-05-20'

test('the wheel scrolls the page; with Ctrl it zooms, and the day under the pointer stays there', async ({ reader, timeline, page }) => {
  await reader.visit(window2014)
  const before = await timeline.days()
  const at = await timeline.place(0.25, 0.3)
  await page.mouse.move(at.x, at.y)
  await page.mouse.wheel(0, 240)
  await expect.poll(() => page.evaluate(() => window.scrollY)).toBeGreaterThan(100)
  expect(await timeline.days()).toEqual(before)
  await page.evaluate(() => window.scrollTo(0, 0))

  await page.keyboard.down('Control')
  const near = await timeline.moved(async () => {
    for (let i = 0; i < 3; i++) await page.mouse.wheel(0, -120)
  })
  await page.keyboard.up('Control')
  expect(near.length).toBeLessThan(before.length * 0.7)
  const under = (days: typeof near) => days.from + days.length * 0.25
  expect(Math.abs(under(near) - under(before))).toBeLessThan(2)
})

test('a drag moves through time without opening what it began on, and the way back leads to where one was', async ({ reader, timeline, page }) => {
  await reader.visit(window2014)
  const before = await timeline.days()
  const later = await timeline.moved(async () => timeline.drag(await timeline.place(0.7, 0.3), -250))
  expect(Math.abs(later.length - before.length)).toBeLessThanOrEqual(1)
  expect(later.from).toBeGreaterThan(before.from + 10)
  await expect(timeline.detail()).toHaveCount(0)

  // A reload keeps the place; so does a page in between.
  await page.reload()
  expect(await timeline.days()).toEqual(later)
  await page.getByRole('link', { name: 'Actors', exact: true }).first().click()
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Actors')
  await page.goBack()
  await timeline.rests()
  expect(await timeline.days()).toEqual(later)
})

test('keys lead from event to event, zoom, open and close', async ({ reader, timeline, page }) => {
  await reader.visit(window2014)
  await timeline.area().locator('[data-mark][tabindex="0"]').first().focus()
  const first = await reader.focused()
  await page.keyboard.press('ArrowRight')
  await expect.poll(() => reader.focused()).not.toBe(first)
  const second = await reader.focused()
  await page.keyboard.press('ArrowLeft')
  await expect.poll(() => reader.focused()).toBe(first)
  await page.keyboard.press('ArrowRight')
  await expect.poll(() => reader.focused()).toBe(second)
  // The way may lead over clusters, where Enter zooms in: on to the next single event.
  let chosen = second
  while (!(await timeline.area().locator('[data-event]:focus').count())) {
    const left = chosen
    await page.keyboard.press('ArrowRight')
    await expect.poll(() => reader.focused()).not.toBe(left)
    chosen = await reader.focused()
  }
  await page.keyboard.press('Enter')
  await expect(timeline.detail().getByRole('heading', { level: 2 })).toBeVisible()
  expect(reader.query().get('event')).toBeTruthy()
  await page.keyboard.press('Escape')
  await expect(timeline.detail()).toHaveCount(0)
  // The focus is back on the mark.
  await expect.poll(() => reader.focused()).toBe(chosen)

  const before = await timeline.days()
  const near = await timeline.moved(() => page.keyboard.press('+'))
  expect(near.length).toBeLessThan(before.length)
  const far = await timeline.moved(() => page.keyboard.press('-'))
  expect(Math.abs(far.length - before.length)).toBeLessThanOrEqual(2)
})

test('Esc leads back to the row that an event was opened from', async ({ reader, timeline, page }) => {
  await reader.visit(window2014)
  const row = page.locator('article[data-event] a').nth(3)
  await row.focus()
  await page.keyboard.press('Enter')
  await expect(timeline.detail().getByRole('heading', { level: 2 })).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(timeline.detail()).toHaveCount(0)
  await expect(row).toBeFocused()
})

test('the brush on the overview sets the window, by mouse and by keys', async ({ reader, timeline, page }) => {
  await reader.visit(window2014)
  const before = await timeline.days()
  const handle = page.getByRole('slider', { name: 'End of the window' })
  const box = await handle.boundingBox()
  if (!box) throw new Error('There is a handle')
  const wider = await timeline.moved(() => timeline.drag({ x: box.x + box.width / 2, y: box.y + box.height / 2 }, 60))
  expect(wider.to).toBeGreaterThan(before.to)
  expect(wider.from).toBe(before.from)
  const narrower = await timeline.moved(() => handle.press('ArrowLeft'))
  expect(narrower.to).toBeLessThan(wider.to)
  await expect(handle).toHaveAttribute('aria-valuetext', /\d{4}$/)
})

test('the overview shows the years that are full, and leads to the few events far from them', async ({ reader, timeline, page }) => {
  await reader.visit('/')
  const overview = page.getByRole('group', { name: 'Overview of the whole range' })
  await expect(overview.getByText('2014', { exact: true })).toBeVisible()
  await expect(overview.getByText('1985', { exact: true })).toHaveCount(0)
  const whole = await timeline.moved(() => overview.getByRole('button', { name: /earlier$/ }).click())
  expect(whole.length).toBeGreaterThan(40 * 365)
  await expect(overview.getByRole('button', { name: /earlier$/ })).toHaveCount(0)
})

test('with reduced motion the view jumps', async ({ reader, timeline, page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' })
  await reader.visit(window2014)
  const views = await page.evaluate(async () => {
    const brush = document.querySelector<HTMLElement>('[aria-label="Window in view"]') as HTMLElement
    const seen = new Set<string>([brush.style.width])
    const watch = new MutationObserver(() => seen.add(brush.style.width))
    watch.observe(brush, { attributes: true, attributeFilter: ['style'] })
    ;[...document.querySelectorAll<HTMLButtonElement>('button')].find((button) => button.getAttribute('aria-label') === 'Zoom in')?.click()
    await new Promise((done) => setTimeout(done, 600))
    return seen.size
  })
  expect(views).toBe(2)
  expect((await timeline.days()).length).toBeLessThan(92)
})

test.describe('on a touch screen', () => {
  test.use({ hasTouch: true })
  test('two fingers apart zoom in, together zoom out', async ({ reader, timeline }) => {
    await reader.visit(window2014)
    const before = await timeline.days()
    const near = await timeline.moved(async () => timeline.pinch(await timeline.place(0.5, 0.4), 2))
    expect(near.length).toBeLessThan(before.length * 0.75)
    const far = await timeline.moved(async () => timeline.pinch(await timeline.place(0.5, 0.4), 0.5))
    expect(far.length).toBeGreaterThan(near.length)
  })
})

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true })
  test('the timeline is the list, with the overview above it; an event opens from below', async ({ reader, timeline, page }) => {
    await reader.visit(window2014)
    await expect(timeline.area()).toBeHidden()
    await reader.filters().getByRole('button', { name: 'Country', exact: true }).tap()
    const choices = page.getByRole('dialog', { name: 'Country' })
    await expect(choices.getByRole('checkbox').first()).toBeVisible()
    // No keyboard comes up over the choices.
    await expect(choices.getByRole('searchbox')).not.toBeFocused()
    await choices.getByRole('button', { name: 'Done' }).tap()
    await expect(choices).toBeHidden()
    await expect(page.getByRole('slider', { name: 'Window in view' })).toBeVisible()
    const row = page.locator('article[data-event] a').first()
    const title = await row.innerText()
    await row.tap()
    await expect(timeline.detail()).toContainText(title)
    const [sheet, height] = [await timeline.detail().boundingBox(), 844]
    expect(Math.round((sheet?.y ?? 0) + (sheet?.height ?? 0))).toBe(height)
  })
})
