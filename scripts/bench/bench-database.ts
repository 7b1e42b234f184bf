import { createHash } from 'node:crypto'
import fs from 'node:fs'
import path from 'node:path'
import pg from 'pg'
import { closeDb } from '@/lib/db'
import { migrate } from '@/lib/migrate'
import { root } from '@/lib/paths'
import { seedEvents } from '../synthetic/seed-events'

/** The address of a database of `size` synthetic events on the server of `url`. It is kept from run to run, for a million take minutes to write, until what writes them changes. */
export async function benchDatabase(url: string, size: number): Promise<string> {
  const name = `demarche_bench_${size}`
  const address = new URL(url)
  address.pathname = `/${name}`
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    const { rows } = await client.query<{ made: string | null }>(`SELECT shobj_description(oid, 'pg_database') AS made FROM pg_database WHERE datname = $1`, [name])
    process.env.DATABASE_URL = address.href
    if (rows[0]?.made === makers()) {
      await migrate(address.href)
      return address.href
    }
    console.error(`writing ${size} events ...`)
    await client.query(`DROP DATABASE IF EXISTS ${name} WITH (FORCE)`)
    await client.query(`CREATE DATABASE ${name}`)
    await migrate(address.href)
    await seedEvents(size)
    await closeDb()
    await client.query(`COMMENT ON DATABASE ${name} IS '${makers()}'`)
    return address.href
  } finally {
    await client.end()
  }
}

/** Tells of all that decides what such a database holds: the code that makes events, and how they are stored. */
function makers(): string {
  const synthetic = path.join(root, 'scripts', 'synthetic')
  const files = [...fs.readdirSync(synthetic).sort().map((name) => path.join(synthetic, name)), path.join(root, 'pipeline', 'store', 'event-rows.ts')]
  const hash = createHash('sha256')
  for (const file of files) hash.update(fs.readFileSync(file))
  return hash.digest('hex')
}
