import pg from 'pg'
import { closeDb, db } from '@/lib/db'
import { migrate } from '@/lib/migrate'
import { seedEvents } from '../synthetic/seed-events'

/** The address of a database of `size` synthetic events on the server of `url`. It is kept from run to run: a million events take minutes to write. */
export async function benchDatabase(url: string, size: number): Promise<string> {
  const name = `demarche_bench_${size}`
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  const { rowCount } = await client.query('SELECT 1 FROM pg_database WHERE datname = $1', [name])
  if (!rowCount) await client.query(`CREATE DATABASE ${name}`)
  await client.end()
  const address = new URL(url)
  address.pathname = `/${name}`
  await migrate(address.href)
  process.env.DATABASE_URL = address.href
  if ((await db().event.count()) !== size) {
    console.error(`writing ${size} events ...`)
    await seedEvents(size)
  }
  await closeDb()
  return address.href
}
