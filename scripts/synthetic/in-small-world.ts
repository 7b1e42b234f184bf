import { afterAll, beforeAll } from 'vitest'
import { closeDb } from '@/lib/db'
import { createTestDatabase, type TestDatabase } from '@/lib/test-database'
import { fillSmallWorld } from './small-world'

/** Runs the tests of a file on a database of their own that holds the small world and what `more` adds to it, and drops it when they end. */
export function inSmallWorld(more?: () => Promise<void>): void {
  let database: TestDatabase
  beforeAll(async () => {
    database = await createTestDatabase()
    await fillSmallWorld()
    await more?.()
  }, 60_000)
  afterAll(async () => {
    await closeDb()
    await database.drop()
  })
}
