import { PrismaPg } from '@prisma/adapter-pg'
import { PrismaClient } from './generated/prisma/client'
import { readEnv } from './env'

export { Prisma } from './generated/prisma/client'
export type { PrismaClient } from './generated/prisma/client'

// Kept on globalThis: in development the server loads this module anew at each change, and each would open a pool of its own.
const kept = globalThis as typeof globalThis & { demarcheDb?: { url: string; client: PrismaClient } }

/** The database that DATABASE_URL names now, through one pool for the process. Throws an Error where it is not set. */
export function db(): PrismaClient {
  const url = readEnv().DATABASE_URL
  if (!url) throw new Error('DATABASE_URL is not set: start through npm start, or call holdDatabase first')
  if (kept.demarcheDb?.url !== url) {
    void kept.demarcheDb?.client.$disconnect()
    kept.demarcheDb = { url, client: new PrismaClient({ adapter: new PrismaPg({ connectionString: url, max: 16, application_name: 'demarche' }) }) }
  }
  return kept.demarcheDb.client
}

/** Closes the pool; the next `db()` opens another. */
export async function closeDb(): Promise<void> {
  await kept.demarcheDb?.client.$disconnect()
  delete kept.demarcheDb
}
