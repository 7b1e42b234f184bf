import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import pg from 'pg'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { closeDb, db, Prisma } from './db'
import { migrate } from './migrate'
import { createTestDatabase, type TestDatabase } from './test-database'

let database: TestDatabase
let folder: string

beforeAll(async () => {
  database = await createTestDatabase()
}, 60_000)

afterAll(async () => {
  await closeDb()
  await database.drop()
})

beforeEach(() => {
  folder = fs.mkdtempSync(path.join(os.tmpdir(), 'demarche-migrations-'))
})

function write(name: string, sql: string) {
  fs.mkdirSync(path.join(folder, name), { recursive: true })
  fs.writeFileSync(path.join(folder, name, 'migration.sql'), sql)
}

async function tables(like: string) {
  const client = new pg.Client(database.url)
  await client.connect()
  const { rows } = await client.query<{ tablename: string }>('SELECT tablename FROM pg_tables WHERE tablename LIKE $1 ORDER BY 1', [like])
  await client.end()
  return rows.map((row) => row.tablename)
}

test('the tables that the migrations make are those that the client reads', async () => {
  const client = db() as unknown as Record<string, { findFirst: () => Promise<unknown> }>
  const names = Object.keys(Prisma.ModelName)
  expect(names.length).toBeGreaterThan(5)
  for (const name of names) await expect(client[name.charAt(0).toLowerCase() + name.slice(1)]?.findFirst()).resolves.not.toBeUndefined()
})

test('migrations run once, in the order of their names', async () => {
  write('902_second', 'INSERT INTO once_first VALUES (1)')
  write('901_first', 'CREATE TABLE once_first (n int)')
  expect(await migrate(database.url, folder)).toEqual(['901_first', '902_second'])
  expect(await migrate(database.url, folder)).toEqual([])
})

test('two processes that migrate at once apply each migration once', async () => {
  write('903_slow', 'CREATE TABLE at_once (n int); SELECT pg_sleep(0.3)')
  const applied = await Promise.all([migrate(database.url, folder), migrate(database.url, folder)])
  expect(applied.flat()).toEqual(['903_slow'])
})

test('a migration that fails leaves nothing behind and is named', async () => {
  write('904_broken', 'CREATE TABLE broken_half (n int); SELECT no_such_function()')
  await expect(migrate(database.url, folder)).rejects.toThrow(/904_broken failed and was undone: .*no_such_function/)
  expect(await tables('broken%')).toEqual([])
})

test('a migration changed after it was applied is refused by name', async () => {
  write('905_changed', 'SELECT 1')
  await migrate(database.url, folder)
  write('905_changed', 'SELECT 2')
  await expect(migrate(database.url, folder)).rejects.toThrow(/905_changed was changed/)
})
