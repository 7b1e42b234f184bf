import { expect, type Locator, type Page } from '@playwright/test'

// What a browser does that a story should not have to know of.

/** Waits until the page's own scripts have taken over and no answer is outstanding: before that, a click may reach nobody. */
export async function settled(page: Page): Promise<void> {
  await page.waitForLoadState('load')
  await page.waitForFunction(() => Object.keys(document.querySelector('main') ?? {}).some((key) => key.startsWith('__reactFiber')))
  await expect(page.locator('[aria-busy="true"]')).toHaveCount(0)
}

/** Presses a key again and again until something has the focus; fails where it never comes. */
export async function pressUntilFocused(page: Page, key: string, target: Locator, most = 60): Promise<void> {
  for (let i = 0; i < most; i++) {
    if (await target.evaluate((element) => element === document.activeElement).catch(() => false)) return
    await page.keyboard.press(key)
  }
  throw new Error(`${key}, pressed ${most} times, never led to ${target}`)
}

/** What has the focus: its name for those who can't see it, else its text. */
export const focusedName = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const element = document.activeElement
    const labels = element instanceof HTMLInputElement ? [...(element.labels ?? [])].map((label) => label.textContent ?? '') : []
    return (element?.getAttribute('aria-label') ?? labels[0] ?? element?.textContent ?? '').replace(/\s+/g, ' ').trim()
  })
