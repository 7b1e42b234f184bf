import { expect, type Locator, type Page } from '@playwright/test'
import { settled } from './hazards'

/** What a reader does with the timeline, by mouse, fingers and keys. */
export class Timeline {
  constructor(readonly page: Page) {}

  area = (): Locator => this.page.getByRole('application')
  mark = (title: string | RegExp): Locator => this.area().getByRole('link', { name: title }).first()
  detail = (): Locator => this.page.getByRole('complementary', { name: 'Chosen event' })

  /** The days in view, as the address has them once the view rests; the window that the page opened with is in no address. */
  async days(): Promise<{ from: number; to: number; length: number }> {
    await expect.poll(() => new URL(this.page.url()).searchParams.has('from')).toBe(true)
    const asked = new URL(this.page.url()).searchParams
    const [from, to] = [Date.parse(asked.get('from') ?? ''), Date.parse(asked.get('to') ?? '')].map((time) => time / 86_400_000) as [number, number]
    return { from, to, length: to - from + 1 }
  }

  /** Does something, and waits until the view has moved by it and rests. */
  async moved(act: () => Promise<void>): Promise<{ from: number; to: number; length: number }> {
    const before = this.page.url()
    await act()
    await expect.poll(() => this.page.url()).not.toBe(before)
    await this.rests()
    return this.days()
  }

  /** Waits until the address no longer changes and all that it asks for is there. */
  async rests(): Promise<void> {
    let last = ''
    await expect.poll(async () => {
      const same = last === this.page.url()
      last = this.page.url()
      return same
    }, { intervals: [400] }).toBe(true)
    await settled(this.page)
  }

  /** A place of the plot, as shares of its width and height. */
  async place(across: number, down: number): Promise<{ x: number; y: number }> {
    const box = await this.area().boundingBox()
    if (!box) throw new Error('There is no timeline on the page')
    return { x: box.x + 148 + (box.width - 148) * across, y: box.y + Math.min(box.height, 400) * down }
  }

  async drag(from: { x: number; y: number }, by: number): Promise<void> {
    await this.page.mouse.move(from.x, from.y)
    await this.page.mouse.down()
    for (let step = 1; step <= 10; step++) await this.page.mouse.move(from.x + (by * step) / 10, from.y)
    // At rest before it is let go, so that it does not run on.
    await this.page.waitForTimeout(150)
    await this.page.mouse.move(from.x + by, from.y)
    await this.page.mouse.up()
  }

  /** Two fingers that move apart by a factor, around a place. */
  async pinch(at: { x: number; y: number }, factor: number): Promise<void> {
    const client = await this.page.context().newCDPSession(this.page)
    const fingers = (half: number) => [{ x: at.x - half, y: at.y, id: 1 }, { x: at.x + half, y: at.y, id: 2 }]
    await client.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: fingers(50) })
    for (let step = 1; step <= 8; step++) await client.send('Input.dispatchTouchEvent', { type: 'touchMove', touchPoints: fingers(50 * factor ** (step / 8)) })
    await client.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] })
    await client.detach()
  }
}
