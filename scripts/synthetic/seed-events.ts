import type { PrismaClient } from '@/lib/db'
import type { ResolvedEvent } from '@/model/resolved-event'
import { eventRow, laneRows, participantRows, reportRow } from '@/pipeline/store/event-rows'
import { insertRows, type Transaction } from '@/pipeline/store/insert-rows'
import { makeArticle } from './make-article'
import { makeEvents } from './make-events'
import { randomFrom } from './random'
import { seedWorld } from './seed-world'
import { makeWorld } from './world'

const batch = 5000
const eventsAnArticle = 4

/**
 * Fills the database with `n` events that are the same for every run with that `n`, in place of those of an earlier run; all or nothing.
 * `onProgress` hears how many are written. Says at the end how many events there are.
 */
export async function seedEvents(client: PrismaClient, n: number, onProgress: (done: number) => void = () => {}): Promise<void> {
  const random = randomFrom(2014)
  const world = makeWorld(random)
  await client.$transaction(
    async (tx) => {
      await removeSynthetic(tx)
      await seedWorld(tx, world)
      let waiting: ResolvedEvent[] = []
      let written = 0
      for (const event of makeEvents(n, world, random)) {
        waiting.push(event)
        if (waiting.length < batch) continue
        await writeBatch(tx, waiting, written)
        onProgress((written += waiting.length))
        waiting = []
      }
      await writeBatch(tx, waiting, written)
      onProgress(written + waiting.length)
      await tx.$executeRaw`UPDATE revision SET number = number + 1`
    },
    { timeout: 3_600_000, maxWait: 60_000 },
  )
  await client.$executeRaw`ANALYZE`
}

async function writeBatch(tx: Transaction, events: ResolvedEvent[], from: number) {
  const byDate = [...events].sort((a, b) => (a.date.start < b.date.start ? -1 : 1))
  const articles = []
  for (let i = 0; i < byDate.length; i += eventsAnArticle) {
    const told = byDate.slice(i, i + eventsAnArticle)
    articles.push(makeArticle((from + i) / eventsAnArticle, told[0]?.outlets[0] ?? 'Synthetic Courier', told))
  }
  await insertRows(tx, 'article', articles.map(({ row }) => row))
  await insertRows(tx, 'event', events.map(eventRow))
  await insertRows(tx, 'event_participant', events.flatMap(participantRows))
  await insertRows(tx, 'event_lane', events.flatMap(laneRows))
  await insertRows(tx, 'report', articles.flatMap(({ reports }) => reports.map(({ report, event }) => reportRow(report, event))))
}

async function removeSynthetic(tx: Transaction) {
  await tx.$executeRaw`DELETE FROM report WHERE event_id LIKE 'syn%'`
  await tx.$executeRaw`DELETE FROM event WHERE id LIKE 'syn%'`
  await tx.$executeRaw`DELETE FROM article WHERE id LIKE 'syn%'`
}
