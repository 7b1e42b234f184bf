import fs from 'node:fs'
import http from 'node:http'
import type { AddressInfo } from 'node:net'
import path from 'node:path'
import { root } from '@/lib/paths'

const modules = path.join(root, 'node_modules')
const files: Record<string, string> = {
  '/vis.js': path.join(modules, 'vis-timeline', 'standalone', 'umd', 'vis-timeline-graph2d.min.js'),
  '/vis.css': path.join(modules, 'vis-timeline', 'styles', 'vis-timeline-graph2d.css'),
  '/timeline.js': path.join(modules, '@knight-lab', 'timelinejs', 'dist', 'js', 'timeline.js'),
  '/timeline.css': path.join(modules, '@knight-lab', 'timelinejs', 'dist', 'css', 'timeline.css'),
}

/** The limit: densities of six lanes by binary search over sorted typed arrays, straight onto one canvas, and nothing else. It moves by the same wheel and drag. */
const bare = (size: number) => `<!doctype html><canvas id="area" width="1082" height="372" style="touch-action:none"></canvas><script>
const n = ${size}, lanes = 6, colours = ['#4a90c2', '#1b5e91', '#c46f10', '#a3271b'], context = area.getContext('2d')
const groups = Array.from({ length: lanes * 4 }, () => Float64Array.from({ length: n / lanes / 4 | 0 }, () => 7305 + Math.random() * 13500).sort())
const before = (days, day) => { let low = 0, high = days.length; while (low < high) { const m = (low + high) >> 1; if (days[m] < day) low = m + 1; else high = m } return low }
let from = 7305, to = 20805, frame = 0
function draw() {
  context.clearRect(0, 0, 1082, 372)
  const bins = 180, step = (to - from) / bins
  let peak = 1
  const counts = groups.map((days) => { let last = before(days, from); return Array.from({ length: bins }, (_, i) => { const next = before(days, from + (i + 1) * step); const count = next - last; last = next; if (count > peak) peak = count; return count }) })
  counts.forEach((list, group) => { context.fillStyle = colours[group % 4]; const middle = (group >> 2) * 62 + 31; list.forEach((count, i) => { const height = count / peak * 13; context.fillRect(i * 6, group % 4 < 2 ? middle - height - (group % 2 ? 0 : 13) : middle + (group % 2 ? 0 : 13), 5, height) }) })
}
const soon = () => { cancelAnimationFrame(frame); frame = requestAnimationFrame(draw) }
area.addEventListener('wheel', (e) => { e.preventDefault(); const f = Math.exp((e.ctrlKey ? e.deltaY : 0) * 0.0022), at = from + (to - from) * e.offsetX / 1082, by = (e.deltaX / 1082) * (to - from); from = at - (at - from) * f + by; to = at + (to - at) * f + by; soon() }, { passive: false })
let held = null
area.addEventListener('pointerdown', (e) => { held = e.clientX; area.setPointerCapture(e.pointerId) })
area.addEventListener('pointermove', (e) => { if (held === null) return; const by = (held - e.clientX) / 1082 * (to - from); held = e.clientX; from += by; to += by; soon() })
area.addEventListener('pointerup', () => { held = null })
draw()
</script>`

/** vis-timeline with so many items in six groups. */
const vis = (size: number) => `<!doctype html><link rel="stylesheet" href="/vis.css"><div id="area" style="width:1230px;height:600px"></div><script src="/vis.js"></script><script>
const items = Array.from({ length: ${size} }, (_, id) => ({ id, group: id % 6, content: 'Event number ' + id, start: new Date(631152000000 + Math.random() * 1.1664e12) }))
const made = new vis.Timeline(area, items, Array.from({ length: 6 }, (_, id) => ({ id, content: 'Lane ' + id })), { height: '600px' })
made.on('changed', () => { window.ready = true })
</script>`

/** TimelineJS with so many events. */
const timelineJs = (size: number) => `<!doctype html><link rel="stylesheet" href="/timeline.css"><div id="area" style="width:1230px;height:600px"></div><script src="/timeline.js"></script><script>
const events = Array.from({ length: ${size} }, (_, i) => ({ start_date: { year: 1990 + i % 36, month: 1 + i % 12, day: 1 + i % 28 }, text: { headline: 'Event number ' + i } }))
new TL.Timeline('area', { events }); window.ready = true
</script>`

const pages = { bare, vis, 'timeline-js': timelineJs }

export type PeerPages = { at: (page: keyof typeof pages, size: number) => string; close: () => void }

/** Serves the pages that ours is measured against, from packages that are installed for this alone. */
export async function servePeers(): Promise<PeerPages> {
  const server = http.createServer((request, response) => {
    const [place = '', size = ''] = (request.url ?? '').split('?')
    const file = files[place]
    const page = pages[place.slice(1) as keyof typeof pages]
    if (file) response.setHeader('content-type', file.endsWith('.css') ? 'text/css' : 'text/javascript').end(fs.readFileSync(file))
    else if (page) response.setHeader('content-type', 'text/html').end(page(Number(size)))
    else response.writeHead(404).end()
  })
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  const { port } = server.address() as AddressInfo
  return { at: (page, size) => `http://127.0.0.1:${port}/${page}?${size}`, close: () => { server.closeAllConnections(); server.close() } }
}
