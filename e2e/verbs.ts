import { expect, type Locator, type Page } from '@playwright/test'
import { focusedName, settled } from './hazards'

/** What a reader does on the site, in the words of the site. */
export class Reader {
  constructor(readonly page: Page) {}

  async visit(path: string): Promise<void> {
    await this.page.goto(path)
    await settled(this.page)
  }

  filters = (): Locator => this.page.getByRole('search', { name: 'Filters' })

  /** Opens the panel of a filter by the words on its chip. */
  async openFilter(words: string | RegExp): Promise<Locator> {
    await this.filters().getByRole('button', { name: words, exact: typeof words === 'string' }).first().click()
    const panel = this.page.getByRole('dialog').last()
    await expect(panel).toBeVisible()
    return panel
  }

  /** Takes a value of a filter in or out, and gives the count that stood beside it. */
  async choose(filter: string | RegExp, value: string): Promise<number> {
    const panel = await this.openFilter(filter)
    const choice = panel.locator('label').filter({ has: this.page.getByText(value, { exact: true }) })
    const count = Number((await choice.locator('span').last().innerText()).replaceAll(',', ''))
    await choice.getByRole('checkbox').click()
    await this.page.keyboard.press('Escape')
    await settled(this.page)
    return count
  }

  /** How many events the list says there are. */
  async eventCount(): Promise<number> {
    const words = await this.page.getByRole('heading', { name: /^Events/ }).evaluate((heading) => (heading.textContent ?? '') + ' ' + (heading.nextElementSibling?.textContent ?? '').slice(0, 80))
    return Number(/([\d,]+) events?/.exec(words)?.[1]?.replaceAll(',', '') ?? 'NaN')
  }

  /** What has the focus, by its name. */
  focused = (): Promise<string> => focusedName(this.page)

  query = (): URLSearchParams => new URL(this.page.url()).searchParams
}

/** What whoever adds articles does on the page for it. */
export class Editor extends Reader {
  async open(token: string): Promise<void> {
    await this.visit('/add')
    await this.page.getByLabel('Ingest token').fill(token)
  }

  async send(): Promise<Locator> {
    await this.page.getByRole('button', { name: 'Read and add' }).click()
    await expect(this.page.getByRole('button', { name: 'Read and add' })).toBeEnabled()
    return this.page.getByRole('region', { name: 'What became of it' })
  }
}
