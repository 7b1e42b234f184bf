import { randomUUID } from 'node:crypto'
import pg from 'pg'
import { readEnv } from './env'
import { migrate } from './migrate'
import { holdServer } from './postgres-server'

export type TestDatabase = { url: string; drop: () => Promise<void> }

/** The address of database `name` on the server of `url`. */
function onServer(url: string, name: string): string {
  const address = new URL(url)
  address.pathname = `/${name}`
  return address.href
}

async function ask(url: string, sql: string) {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  await client.query(sql).finally(() => client.end())
}

/**
 * A new, migrated, empty database of a test's own on a real PostgreSQL: the server that DATABASE_URL names (the user must be allowed to
 * create databases), else the embedded one. Sets DATABASE_URL to it, so that `db()` is on it; `drop` removes it and sets DATABASE_URL back.
 */
export async function createTestDatabase(): Promise<TestDatabase> {
  const given = process.env.DEMARCHE_TEST_SERVER ?? readEnv().DATABASE_URL
  const server = given ? { url: given, release: async () => {} } : await holdServer()
  const before = process.env.DATABASE_URL
  const name = `demarche_test_${randomUUID().replaceAll('-', '')}`
  await ask(server.url, `CREATE DATABASE ${name}`)
  const url = onServer(server.url, name)
  await migrate(url)
  process.env.DATABASE_URL = url
  return {
    url,
    drop: async () => {
      if (before === undefined) delete process.env.DATABASE_URL
      else process.env.DATABASE_URL = before
      await ask(server.url, `DROP DATABASE ${name} WITH (FORCE)`)
      await server.release()
    },
  }
}
