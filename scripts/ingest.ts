import { holdDatabase } from '@/lib/database'
import { closeDb } from '@/lib/db'
import type { IngestReport } from '@/model/ingest-report'
import { ingest, inputOf } from '@/pipeline/ingest'
import { listInputs } from '@/pipeline/list-inputs'

// npm run ingest -- [--json] FILE|FOLDER|ADDRESS ...
const args = process.argv.slice(2)
const asJson = args.includes('--json')
const given = args.filter((arg) => arg !== '--json')
if (given.length === 0 || given.some((arg) => arg.startsWith('--'))) {
  console.error('usage: npm run ingest -- [--json] FILE|FOLDER|ADDRESS ...')
  process.exit(2)
}

/** One clear line for a person. */
function inWords(report: IngestReport): string {
  if (report.outcome === 'stored') return `${report.input}: stored, ${report.events} ${report.events === 1 ? 'event' : 'events'}, ${report.newEvents} of them new`
  if (report.outcome === 'already known') return `${report.input}: already known, nothing changed`
  return report.outcome === 'refused' ? `refused: ${report.message}` : report.message
}

const inputs = await listInputs(given)
const database = await holdDatabase()
let refused = 0
try {
  for await (const report of ingest(inputs.map(inputOf))) {
    if (report.outcome === 'refused') refused += 1
    if (asJson) console.log(JSON.stringify(report))
    else if (report.outcome === 'refused') console.error(inWords(report))
    else console.log(inWords(report))
  }
} finally {
  await closeDb()
  await database.release()
}
process.exit(refused ? 1 : 0)
