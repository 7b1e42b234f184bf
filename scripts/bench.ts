import os from 'node:os'
import { parseArgs } from 'node:util'
import { chromium } from 'playwright'
import { readEnv } from '@/lib/env'
import { holdServer } from '@/lib/postgres-server'
import { benchDatabase } from './bench/bench-database'
import { growth, holds, table, toLine, type Figure } from './bench/figures'
import { measurePeers, measureSize } from './bench/measure-size'
import { servePeers } from './bench/peer-pages'
import { build } from './build'
import { findChromium } from './chromium'
import { isBuildStale } from './stale-build'

const { values } = parseArgs({ options: { json: { type: 'boolean' }, sizes: { type: 'string', default: '1000,100000,1000000' }, minutes: { type: 'string', default: '5' } } })
const sizes = values.sizes.split(',').map((text) => Number(text.replaceAll('_', ''))).sort((a, b) => a - b)
const minutes = Number(values.minutes)
if (sizes.some((size) => !Number.isInteger(size) || size < 1) || !(minutes >= 0)) {
  console.error('usage: npm run bench -- [--json] [--sizes N,N] [--minutes M]\nM: how long the page is used before its memory is looked at, at the largest size (5)')
  process.exit(2)
}

const all: Figure[] = []
const say = (figures: Figure[]) => {
  all.push(...figures)
  if (values.json) for (const figure of figures) console.log(JSON.stringify(toLine(figure)))
}

const given = readEnv().DATABASE_URL
const server = given ? null : await holdServer()
if (isBuildStale()) build()
const peers = await servePeers()
const browser = await chromium.launch({ executablePath: findChromium(), args: ['--no-sandbox', '--disable-gpu', '--js-flags=--expose-gc'] })
try {
  const theirs = await measurePeers(browser, peers)
  const [vis] = theirs.filter(({ measure }) => measure.startsWith('vis') && measure.includes('frames'))
  for (const size of sizes) {
    // What else the machine does slows all of it: the bare canvas beside our figures is slowed alike.
    console.error(`measuring ${size} events (the machine has ${os.cpus().length} processors, ${os.loadavg()[0]?.toFixed(1)} busy) ...`)
    const database = await benchDatabase(given ?? server?.url ?? '', size)
    const figures = await measureSize(browser, peers, database, size, size === sizes.at(-1) ? minutes : 0)
    say(figures.map((figure) => (figure.measure.startsWith('frames') && vis ? { ...figure, best: vis.ours, peer: 'vis-timeline at 1,000' } : figure)))
  }
  say(growth(all))
  say(theirs.map((figure) => ({ ...figure, aim: figure.ours })))
} finally {
  await browser.close()
  peers.close()
  await server?.release()
}
if (!values.json) console.log(`${table(all)}\n\n${all.filter(holds).length} of ${all.length} aims hold`)
process.exit(0)
