import AxeBuilder from '@axe-core/playwright'
import { expect, test, type Page } from '@playwright/test'
import { addressOf, everyPage } from './addresses'

/** Everything that the browser complains of, but for the answer 404 of a page that is meant to be missing. */
function complaints(page: Page): string[] {
  const heard: string[] = []
  page.on('console', (message) => {
    if (message.type() === 'error' && !message.text().includes('status of 404')) heard.push(message.text())
  })
  page.on('pageerror', (error) => heard.push(error.message))
  return heard
}

/** How far the content moved by itself while the page came to rest (Cumulative Layout Shift). */
async function layoutShift(page: Page): Promise<number> {
  return page.evaluate(
    () =>
      new Promise<number>((done) => {
        let sum = 0
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries() as (PerformanceEntry & { value: number; hadRecentInput: boolean })[]) if (!entry.hadRecentInput) sum += entry.value
        }).observe({ type: 'layout-shift', buffered: true })
        setTimeout(() => done(sum), 500)
      }),
  )
}

for (const [scheme, width] of [['light', 1280], ['dark', 1280], ['light', 390]] as const) {
  for (const kind of everyPage) {
    test(`${kind.name} at ${width} px, ${scheme}: accessible, quiet, no wider than the screen, nothing moves`, async ({ page, request }) => {
      await page.emulateMedia({ colorScheme: scheme })
      await page.setViewportSize({ width, height: 900 })
      const heard = complaints(page)
      await page.goto(await addressOf(kind, request))
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
      // Fonts that arrive after the first paint move a line by a pixel or two; Core Web Vitals call up to 0.1 good.
      expect(await layoutShift(page), 'layout shift').toBeLessThan(0.05)
      expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth), 'sideways scroll').toBeLessThanOrEqual(0)
      const { violations } = await new AxeBuilder({ page }).options({ resultTypes: ['violations'] }).analyze()
      const serious = violations.filter(({ impact }) => impact === 'serious' || impact === 'critical')
      expect(serious.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).slice(0, 3).join(' ')}`), 'axe').toEqual([])
      expect(heard, 'console').toEqual([])
    })
  }
}

for (const kind of everyPage) {
  test(`${kind.name} holds its content before any script runs`, async ({ request }) => {
    const answer = await request.get(await addressOf(kind, request))
    expect(answer.status()).toBe(kind.name.startsWith('not found') ? 404 : 200)
    const html = await answer.text()
    expect(html).toMatch(/<h1[ >]/)
    expect(html).toMatch(/<title>[^<]+<\/title>/)
  })
}
