import pg from 'pg'
import { db } from '@/lib/db'
import { readEnv } from '@/lib/env'
import type { ResolvedEvent } from '@/model/resolved-event'
import { eventRow, laneRows, participantRows, reportRow } from '@/pipeline/store/event-rows'
import { copyRowsIn } from './copy-rows-in'
import { makeArticle } from './make-article'
import { makeEvents } from './make-events'
import { randomFrom } from './random'
import { seedWorld } from './seed-world'
import { withoutIndexes } from './without-indexes'
import { makeWorld } from './world'

const batch = 5000
const eventsAnArticle = 4
const tables = ['article', 'event', 'event_words', 'event_participant', 'event_lane', 'report']

/**
 * Fills the database with `n` events that are the same for every run with that `n`, in place of those of an earlier run; all or nothing.
 * `onProgress` hears how many are written. Nobody else can use the tables meanwhile.
 */
export async function seedEvents(n: number, onProgress: (done: number) => void = () => {}): Promise<void> {
  const random = randomFrom(2014)
  const world = makeWorld(random)
  await seedWorld(db(), world)
  const client = new pg.Client({ connectionString: readEnv().DATABASE_URL, application_name: 'demarche seed' })
  await client.connect()
  try {
    await client.query('BEGIN')
    await client.query(`DELETE FROM report WHERE event_id LIKE 'syn%'`)
    await client.query(`DELETE FROM event WHERE id LIKE 'syn%'`)
    await client.query(`DELETE FROM article WHERE id LIKE 'syn%'`)
    await withoutIndexes(client, tables, async () => {
      let waiting: ResolvedEvent[] = []
      let written = 0
      const flush = async () => {
        await writeBatch(client, waiting, written)
        onProgress((written += waiting.length))
        waiting = []
      }
      for (const event of makeEvents(n, world, random)) {
        waiting.push(event)
        if (waiting.length === batch) await flush()
      }
      await flush()
      await client.query(`INSERT INTO event_words SELECT seq, event_vector(title, words) FROM event WHERE id LIKE 'syn%'`)
    })
    await client.query('UPDATE revision SET number = number + 1')
    await client.query('COMMIT')
    await client.query('VACUUM ANALYZE')
  } finally {
    await client.end()
  }
}

async function writeBatch(client: pg.Client, events: ResolvedEvent[], from: number) {
  const byDate = [...events].sort((a, b) => (a.date.start < b.date.start ? -1 : 1))
  const articles = []
  for (let i = 0; i < byDate.length; i += eventsAnArticle) {
    const told = byDate.slice(i, i + eventsAnArticle)
    articles.push(makeArticle((from + i) / eventsAnArticle, told[0]?.outlets[0] ?? 'Synthetic Courier', told))
  }
  await copyRowsIn(client, 'article', articles.map(({ row }) => row))
  await copyRowsIn(client, 'event', events.map(eventRow))
  await copyRowsIn(client, 'event_participant', events.flatMap(participantRows))
  await copyRowsIn(client, 'event_lane', events.flatMap(laneRows))
  await copyRowsIn(client, 'report', articles.flatMap(({ reports }) => reports.map(({ report, event }) => reportRow(report, event))))
}
