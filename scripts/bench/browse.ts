import type { Browser, Page } from 'playwright'
import { percentile } from './figures'

export type Frames = { p95: number; longest: number }

/** Starts to note every frame and every long task of the page. It runs there, as it stands: a named function inside it would be wrapped in what the page does not know. */
const noteFrames = () => {
  const noted = {
    frames: [] as number[], tasks: [] as number[], on: true, before: performance.now(),
    frame(now: number) {
      noted.frames.push(now - noted.before)
      noted.before = now
      if (noted.on) requestAnimationFrame((next) => noted.frame(next))
    },
  }
  Object.assign(window, { noted })
  new PerformanceObserver((list) => noted.tasks.push(...list.getEntries().map((entry) => entry.duration))).observe({ type: 'longtask' })
  requestAnimationFrame((now) => noted.frame(now))
}

/** Drags, wheels and keys over the middle of the page for `seconds`, as a reader moves about; gives the frames' 95th percentile and the longest task, in ms. */
export async function moveAbout(page: Page, area: string, seconds: number): Promise<Frames> {
  const box = await page.locator(area).boundingBox()
  if (!box) throw new Error(`${area} is not on the page`)
  const [x, y] = [box.x + box.width * 0.6, box.y + Math.min(box.height * 0.5, 200)]
  await page.evaluate(noteFrames)
  const end = Date.now() + seconds * 1000
  for (let round = 0; Date.now() < end; round++) {
    await page.mouse.move(x, y)
    await page.keyboard.down('Control')
    for (let i = 0; i < 8; i++) await page.mouse.wheel(0, round % 2 ? 120 : -120)
    await page.keyboard.up('Control')
    await page.mouse.down()
    for (let i = 1; i <= 12; i++) await page.mouse.move(x + (round % 4 < 2 ? 1 : -1) * i * 16, y)
    await page.mouse.up()
    await page.mouse.wheel(round % 2 ? 90 : -90, 0)
  }
  const noted = await page.evaluate(() => {
    const { noted } = window as unknown as { noted: { frames: number[]; tasks: number[]; on: boolean } }
    noted.on = false
    return noted
  })
  return { p95: percentile(noted.frames.slice(1), 0.95), longest: Math.max(0, ...noted.tasks) }
}

export type FirstLoad = { paint: number; shift: number; script: number; timeline: number }

/** Loads the front page with empty caches: largest contentful paint (ms), layout shift, and the bytes of script, compressed, with those of the chunks that draw the timeline. */
export async function firstLoad(browser: Browser, address: string): Promise<FirstLoad> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 } })
  const page = await context.newPage()
  const client = await context.newCDPSession(page)
  await client.send('Network.enable')
  const scripts = new Map<string, { url: string; bytes: number }>()
  client.on('Network.responseReceived', ({ requestId, response, type }) => type === 'Script' && scripts.set(requestId, { url: response.url, bytes: 0 }))
  client.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    const script = scripts.get(requestId)
    if (script) script.bytes = encodedDataLength
  })
  await page.goto(address, { waitUntil: 'load' })
  await page.waitForTimeout(1500)
  const seen = await page.evaluate(() => new Promise<{ paint: number; shift: number }>((done) => {
    const found = { paint: 0, shift: 0 }
    new PerformanceObserver((list) => (found.paint = list.getEntries().at(-1)?.startTime ?? found.paint)).observe({ type: 'largest-contentful-paint', buffered: true })
    new PerformanceObserver((list) => list.getEntries().forEach((entry) => (found.shift += (entry as PerformanceEntry & { value: number }).value))).observe({ type: 'layout-shift', buffered: true })
    setTimeout(() => done(found), 300)
  }))
  let timeline = 0
  for (const { url, bytes } of scripts.values()) if (/data-density|data-shifting/.test(await (await context.request.get(url)).text())) timeline += bytes
  await context.close()
  return { ...seen, script: [...scripts.values()].reduce((sum, { bytes }) => sum + bytes, 0), timeline }
}

/** How long it takes, in ms, from each click on an entry of the key until the page has painted what it leaves: the number of events in the sentence changes. */
export async function changeFilters(page: Page, rounds: number): Promise<number[]> {
  const keys = page.getByRole('group', { name: /^Key to the marks/ }).getByRole('button')
  const times: number[] = []
  // What was moved runs on, comes to rest and is asked for.
  await page.waitForTimeout(2500)
  for (let round = 0; round < rounds; round++) {
    await page.evaluate(() => {
      const before = document.querySelector('main [aria-live="polite"]')?.textContent
      const state = { began: 0, painted: 0 }
      Object.assign(window, { state })
      document.addEventListener('pointerdown', () => (state.began = performance.now()), { capture: true, once: true })
      const watch = new MutationObserver(() => {
        if (!state.began || document.querySelector('main [aria-live="polite"]')?.textContent === before) return
        watch.disconnect()
        requestAnimationFrame(() => setTimeout(() => (state.painted = performance.now()), 0))
      })
      watch.observe(document.body, { childList: true, characterData: true, subtree: true })
    })
    await keys.nth(Math.floor(round / 2) % 4).click()
    await page.waitForFunction(() => (window as unknown as { state: { painted: number } }).state.painted > 0, undefined, { timeout: 20_000 })
    times.push(await page.evaluate(() => {
      const { state } = window as unknown as { state: { began: number; painted: number } }
      return state.painted - state.began
    }))
    await page.waitForTimeout(250)
  }
  return times
}

/** Bytes of the page's heap after a collection. */
export async function heapOf(page: Page): Promise<number> {
  const client = await page.context().newCDPSession(page)
  await client.send('HeapProfiler.collectGarbage')
  const { usedSize } = await client.send('Runtime.getHeapUsage')
  await client.detach()
  return usedSize
}
