import { createHash, randomUUID } from 'node:crypto'
import fs from 'node:fs'
import path from 'node:path'
import pg from 'pg'
import { root } from './paths'

const projectMigrations = path.join(root, 'prisma', 'migrations')
const oneAtATime = 20140418

/** Prisma's own table, so that `prisma migrate deploy` and this runner can take turns on one database. */
const table = `CREATE TABLE IF NOT EXISTS _prisma_migrations (
  id varchar(36) PRIMARY KEY, checksum varchar(64) NOT NULL, finished_at timestamptz, migration_name varchar(255) NOT NULL,
  logs text, rolled_back_at timestamptz, started_at timestamptz NOT NULL DEFAULT now(), applied_steps_count integer NOT NULL DEFAULT 0)`

/**
 * Brings the database at `url` to the newest of prisma/migrations (or those in `folder`), each in a transaction of its own, and returns the names of those applied.
 * Throws where a migration was changed after it was applied, or where the server is older than PostgreSQL 14.
 */
export async function migrate(url: string, folder = projectMigrations): Promise<string[]> {
  const client = new pg.Client({ connectionString: url, application_name: 'demarche migrations' })
  await client.connect()
  try {
    const version = Number((await client.query<{ server_version_num: string }>('SHOW server_version_num')).rows[0]?.server_version_num)
    if (version < 140000) throw new Error(`PostgreSQL 14 or newer is needed; the server says ${version}`)
    await client.query('SELECT pg_advisory_lock($1)', [oneAtATime])
    await client.query(table)
    const { rows } = await client.query<{ migration_name: string; checksum: string }>('SELECT migration_name, checksum FROM _prisma_migrations WHERE finished_at IS NOT NULL AND rolled_back_at IS NULL')
    const known = new Map(rows.map((row) => [row.migration_name, row.checksum]))
    const applied: string[] = []
    for (const { name, sql, checksum } of readMigrations(folder)) {
      if (known.get(name) === checksum) continue
      if (known.has(name)) throw new Error(`Migration ${name} was changed after it was applied to this database`)
      await apply(client, name, sql, checksum)
      applied.push(name)
    }
    return applied
  } finally {
    await client.end()
  }
}

function readMigrations(folder: string) {
  const names = fs.readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory())
  return names
    .map(({ name }) => ({ name, sql: fs.readFileSync(path.join(folder, name, 'migration.sql'), 'utf8') }))
    .map(({ name, sql }) => ({ name, sql, checksum: createHash('sha256').update(sql).digest('hex') }))
    .sort((a, b) => (a.name < b.name ? -1 : 1))
}

async function apply(client: pg.Client, name: string, sql: string, checksum: string) {
  await client.query('BEGIN')
  try {
    await client.query(sql)
    await client.query('INSERT INTO _prisma_migrations (id, checksum, migration_name, finished_at, applied_steps_count) VALUES ($1, $2, $3, now(), 1)', [randomUUID(), checksum, name])
    await client.query('COMMIT')
  } catch (error) {
    await client.query('ROLLBACK')
    throw new Error(`Migration ${name} failed and was undone: ${(error as Error).message}`, { cause: error })
  }
}
