import type { Browser } from 'playwright'
import { randomFrom } from '../synthetic/random'
import { askMany } from './ask-many'
import { startServer } from './bench-server'
import { changeFilters, firstLoad, heapOf, moveAbout } from './browse'
import { percentile, round, type Figure } from './figures'
import type { PeerPages } from './peer-pages'
import { binsQuestion, eventsQuestion } from './questions'

const KB = 1024

/** All figures of one size; `minutes` is how long the page is used before its memory is looked at. */
export async function measureSize(browser: Browser, peers: PeerPages, database: string, size: number, minutes: number): Promise<Figure[]> {
  const server = await startServer(database)
  try {
    return [...(await measureAnswers(server.address, size)), ...(await measurePage(browser, peers, server.address, size, minutes))]
  } finally {
    await server.stop()
  }
}

async function measureAnswers(address: string, size: number): Promise<Figure[]> {
  const random = randomFrom(size)
  const figure = (measure: string, ours: number, aim: number, unit = 'ms'): Figure => ({ measure, ours: round(ours), aim, unit, size })
  // The first questions of a process are slow for reasons of its own: they are asked and not counted. No question is asked twice on purpose.
  await askMany(address, Array.from({ length: 60 }, () => binsQuestion(random)), 4)
  const bins = await askMany(address, Array.from({ length: 800 }, () => binsQuestion(random)), 16)
  const alone = await askMany(address, Array.from({ length: 150 }, () => binsQuestion(random)), 1)
  const events = await askMany(address, Array.from({ length: 100 }, () => eventsQuestion(random)), 1)
  const actors = ['/actors/united-states', '/actors/russia', '/actors/china']
  await askMany(address, ['/actors/france', '/actors/germany', '/actors/japan'], 1)
  const first = await askMany(address, actors, 1)
  const actor = await askMany(address, Array.from({ length: 10 }, () => actors).flat(), 1)
  return [
    figure('bins of any window, zoom and filter, 16 clients, p95', percentile(bins.map(({ ms }) => ms), 0.95), 50),
    figure('bins, one client, p95', percentile(alone.map(({ ms }) => ms), 0.95), 50),
    figure('bins, compressed, largest', Math.max(...bins.map(({ bytes }) => bytes)) / KB, 30, 'KB'),
    figure('events of a window (200), p95', percentile(events.map(({ ms }) => ms), 0.95), 50),
    figure('page of the three busiest actors, p95', percentile(actor.map(({ ms }) => ms), 0.95), 150),
    figure('the same, the first time after a change of the data, slowest', Math.max(...first.map(({ ms }) => ms)), 1000),
  ]
}

async function measurePage(browser: Browser, peers: PeerPages, address: string, size: number, minutes: number): Promise<Figure[]> {
  const loads = [await firstLoad(browser, address), await firstLoad(browser, address), await firstLoad(browser, address)]
  const median = (of: (load: (typeof loads)[number]) => number) => percentile(loads.map(of), 0.5)
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 } })
  await page.goto(peers.at('bare', size))
  const limit = await moveAbout(page, '#area', 10)
  await page.goto(address)
  await page.waitForTimeout(1500)
  const frames = await moveAbout(page, '[role="application"]', 10)
  const filters = await changeFilters(page, 16)
  const early = await heapOf(page)
  if (minutes > 0) await moveAbout(page, '[role="application"]', minutes * 60)
  const late = await heapOf(page)
  await page.close()
  const figure = (measure: string, ours: number, aim: number, unit = 'ms', more: Partial<Figure> = {}): Figure => ({ measure, ours: round(ours), aim, unit, size, ...more })
  return [
    figure('front page, cold: largest contentful paint', median(({ paint }) => paint), 1500),
    figure('front page: layout shift', Math.max(...loads.map(({ shift }) => shift)), 0, 'share'),
    figure('frames while panning and zooming, p95', frames.p95, 20, 'ms', { limit: round(limit.p95) }),
    figure('the same, beside a bare canvas', frames.p95 / limit.p95, 1.2, 'times'),
    figure('longest task while panning and zooming', frames.longest, 100, 'ms', { limit: round(limit.longest) }),
    figure('change of filter until repainted, p95', percentile(filters, 0.95), 250),
    figure('script of the front page, compressed', median(({ script }) => script) / KB, 200, 'KB'),
    figure('of it the timeline', median(({ timeline }) => timeline) / KB, 60, 'KB'),
    ...(minutes > 0 ? [figure(`heap after ${minutes} minutes of use, beside before`, late / early, 1.15, 'times')] : []),
  ]
}

/** Frames of the peers, at the sizes that they survive. */
export async function measurePeers(browser: Browser, peers: PeerPages): Promise<Figure[]> {
  const figures: Figure[] = []
  for (const [name, size] of [['vis', 1000], ['vis', 10_000], ['timeline-js', 100]] as const) {
    const page = await browser.newPage({ viewport: { width: 1280, height: 900 } })
    const began = performance.now()
    await page.goto(peers.at(name, size))
    await page.waitForFunction(() => (window as unknown as { ready?: boolean }).ready === true, undefined, { timeout: 180_000 })
    const shown = performance.now() - began
    const frames = await moveAbout(page, '#area', 10)
    const label = name === 'vis' ? 'vis-timeline' : 'TimelineJS'
    figures.push({ measure: `${label}: frames, p95`, ours: round(frames.p95), aim: Infinity, unit: 'ms', size }, { measure: `${label}: until shown`, ours: round(shown), aim: Infinity, unit: 'ms', size })
    await page.close()
  }
  return figures
}
