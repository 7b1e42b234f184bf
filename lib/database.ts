import { readEnv } from './env'
import { migrate } from './migrate'
import { holdServer, type HeldServer } from './postgres-server'

/**
 * The database of this run, migrated: the one that DATABASE_URL names, else the embedded server's.
 * Sets DATABASE_URL for all that this process does later. Call `release` at the end.
 */
export async function holdDatabase(): Promise<HeldServer> {
  const { DATABASE_URL } = readEnv()
  const held = DATABASE_URL ? { url: DATABASE_URL, release: async () => {} } : await holdServer()
  try {
    await migrate(held.url)
  } catch (error) {
    await held.release()
    throw error
  }
  process.env.DATABASE_URL = held.url
  return held
}
