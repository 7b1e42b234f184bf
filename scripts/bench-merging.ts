import { parseArgs } from 'node:util'
import pg from 'pg'
import { closeDb, db } from '@/lib/db'
import { readEnv } from '@/lib/env'
import { migrate } from '@/lib/migrate'
import { holdServer } from '@/lib/postgres-server'
import type { ResolvedArticle } from '@/model/resolved-article'
import { resolving } from '@/pipeline/resolve/resolving'
import { bandsOf, signatureOf } from '@/pipeline/resolve/signature'
import { storeArticle } from '@/pipeline/store/store-article'
import { benchDatabase } from './bench/bench-database'
import { holds, round, table, toLine, type Figure } from './bench/figures'
import { makeArticle } from './synthetic/make-article'
import { makeEvents } from './synthetic/make-events'
import { randomFrom } from './synthetic/random'
import { seedWorld } from './synthetic/seed-world'
import { makeWorld } from './synthetic/world'

const { values } = parseArgs({ options: { json: { type: 'boolean' }, events: { type: 'string', default: '1000000' }, articles: { type: 'string', default: '10000' } } })
const [size, count] = [Number(values.events), Number(values.articles)]
if (![size, count].every((one) => Number.isInteger(one) && one > 0)) {
  console.error('usage: npm run bench:merging -- [--json] [--events N] [--articles M]')
  process.exit(2)
}

const eventsAnArticle = 4
// The world of the synthetic events, so that what is added meets what is there; other events of it.
const world = makeWorld(randomFrom(2014))

function* makeArticles(): Generator<ResolvedArticle> {
  let told = []
  let number = 0
  for (const event of makeEvents(count * eventsAnArticle, world, randomFrom(2027))) {
    told.push(event)
    if (told.length < eventsAnArticle) continue
    const { row, reports } = makeArticle(1e7 + number++, told[0]?.outlets[0] ?? 'Synthetic Courier', told)
    const signature = signatureOf(String(row.body))
    const publishedOn = String(row.published_on)
    yield {
      article: {
        id: String(row.id), url: null, title: String(row.title), outlet: String(row.outlet), agency: null, byline: null, language: 'en', publishedAt: publishedOn, publishedOn, publishedBasis: null,
        dateline: null, body: String(row.body), cut: [],
      },
      mentions: [], dates: [], quotations: [], countries: [], actors: [], offices: [], agreements: [],
      reports: reports.map(({ report }) => report), plans: [], signature, bands: bandsOf(signature),
    }
    told = []
  }
}

/** Milliseconds an article, of the first and of the last tenth, and of all, to resolve against what is stored and to store. */
async function ingestAll(): Promise<{ first: number; last: number; all: number }> {
  const times: number[] = []
  for (const article of makeArticles()) {
    const started = performance.now()
    await storeArticle(article, resolving)
    times.push(performance.now() - started)
    if (times.length % 1000 === 0) console.error(`${times.length} articles, ${round(mean(times.slice(-1000)))} ms each`)
  }
  const tenth = Math.max(1, Math.floor(times.length / 10))
  return { first: mean(times.slice(0, tenth)), last: mean(times.slice(-tenth)), all: mean(times) }
}

const mean = (times: number[]) => times.reduce((sum, time) => sum + time, 0) / times.length

/** Runs `work` in a database made by SQL, gone afterwards. */
async function inDatabase<T>(url: string, made: string, work: () => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  const address = new URL(url)
  address.pathname = '/demarche_bench_merging'
  try {
    await client.query('DROP DATABASE IF EXISTS demarche_bench_merging WITH (FORCE)')
    await client.query(`CREATE DATABASE demarche_bench_merging ${made}`)
    process.env.DATABASE_URL = address.href
    await migrate(address.href)
    return await work()
  } finally {
    await closeDb()
    await client.query('DROP DATABASE IF EXISTS demarche_bench_merging WITH (FORCE)')
    await client.end()
  }
}

const given = readEnv().DATABASE_URL
const server = given ? null : await holdServer()
const url = given ?? server?.url ?? ''
const small = await inDatabase(url, '', async () => {
  await seedWorld(db(), world)
  return ingestAll()
})
const full = await benchDatabase(url, size)
await closeDb()
const large = await inDatabase(url, `TEMPLATE "${new URL(full).pathname.slice(1)}"`, ingestAll)
const figures: Figure[] = [
  { measure: 'store an article, empty database', ours: round(small.all), aim: 100, unit: 'ms', size: count },
  { measure: `store an article, ${size.toLocaleString('en-GB')} events there`, ours: round(large.all), aim: 200, unit: 'ms', size: count },
  { measure: 'an article among many events as against none', ours: round(large.all / small.all), aim: 3, unit: 'times', size: count },
  { measure: 'the last tenth of the articles as against the first', ours: round(large.last / large.first), aim: 1.5, unit: 'times', size: count },
]
if (values.json) for (const figure of figures) console.log(JSON.stringify(toLine(figure)))
else console.log(`${table(figures)}\n\n${figures.filter(holds).length} of ${figures.length} aims hold`)
await server?.release()
process.exit(0)
