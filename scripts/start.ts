import path from 'node:path'
import { holdDatabase } from '@/lib/database'
import { closeDb, db } from '@/lib/db'
import { readEnv } from '@/lib/env'
import { root } from '@/lib/paths'
import { ingest, inputOf } from '@/pipeline/ingest'
import { listInputs } from '@/pipeline/list-inputs'
import { modelSettings } from '@/pipeline/second-reader/model-settings'
import { getCensus } from '@/queries/census/census'
import { build } from './build'
import { progressBar } from './progress'
import { serve } from './serve'
import { isBuildStale } from './stale-build'
import { ingestToken } from './token'

/** The samples, where the database holds no article yet. */
async function ingestSamples() {
  if (await db().article.count()) return
  const files = await listInputs([path.join(root, 'pipeline', 'fixtures')])
  const step = progressBar('Reading the sample articles', files.length)
  for await (const report of ingest(files.map(inputOf))) {
    step()
    if (report.outcome === 'refused') console.error(`\n${report.message}`)
  }
}

async function start() {
  const { HOST, PORT } = readEnv()
  modelSettings()
  if (isBuildStale()) {
    console.error('Building (this takes a minute, once) ...')
    build()
  }
  const stopping = new Promise<void>((stop) => {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP', 'disconnect'] as const) process.on(signal, () => stop())
  })
  const database = await holdDatabase()
  try {
    await Promise.race([ingestSamples(), stopping])
    process.env.DEMARCHE_TOKEN = ingestToken()
    // Counting is done in memory: a million events take some seconds to read, which the first reader should not wait for.
    const [serving] = await Promise.all([serve(HOST, PORT), getCensus()])
    console.log(`\nDemarche is at ${serving.address}\nThe token for adding articles: ${process.env.DEMARCHE_TOKEN}\nCtrl-C stops it.\n`)
    await stopping
    await serving.close()
  } finally {
    await closeDb()
    await database.release()
  }
}

start().then(
  () => process.exit(0),
  (error: Error) => {
    console.error(error.message)
    process.exit(1)
  },
)
