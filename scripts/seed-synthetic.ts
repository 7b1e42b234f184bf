import { closeDb } from '@/lib/db'
import { holdDatabase } from '@/lib/database'
import { seedEvents } from './synthetic/seed-events'

// npm run seed:synthetic -- N: fills the database with N seeded-random events, for measuring.
const n = Number(process.argv[2]?.replaceAll('_', ''))
if (!Number.isInteger(n) || n < 0) {
  console.error('usage: npm run seed:synthetic -- N (how many events, such as 100000; 0 removes them)')
  process.exit(2)
}
const held = await holdDatabase()
try {
  const start = performance.now()
  await seedEvents(n, (done) => process.stderr.write(`\r${done} of ${n} events`))
  console.error(`\n${n} events in ${((performance.now() - start) / 1000).toFixed(1)} s`)
} finally {
  await closeDb()
  await held.release()
}
