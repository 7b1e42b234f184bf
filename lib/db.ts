import { PrismaPg } from '@prisma/adapter-pg'
import pg from 'pg'
import { PrismaClient } from './generated/prisma/client'
import { readEnv } from './env'

export { Prisma } from './generated/prisma/client'
export type { PrismaClient } from './generated/prisma/client'

type Opened = { url: string; pool: pg.Pool; client: PrismaClient }

// Kept on globalThis: in development the server loads this module anew at each change, and each would open a pool of its own.
const kept = globalThis as typeof globalThis & { demarcheDb?: Opened }

/** What is open on the database that DATABASE_URL names now: one pool for the process. Throws an Error where it is not set. */
function opened(): Opened {
  // Read and checked once: this is asked for many times a request.
  if (kept.demarcheDb && kept.demarcheDb.url === process.env.DATABASE_URL) return kept.demarcheDb
  const url = readEnv().DATABASE_URL
  if (!url) throw new Error('DATABASE_URL is not set: start through npm start, or call holdDatabase first')
  if (kept.demarcheDb?.url !== url) {
    void kept.demarcheDb?.client.$disconnect()
    const pool = new pg.Pool({ connectionString: url, max: 16, application_name: 'demarche' })
    // A connection that breaks while nobody uses it is opened anew by the next question.
    pool.on('error', () => {})
    kept.demarcheDb = { url, pool, client: new PrismaClient({ adapter: new PrismaPg(pool, { disposeExternalPool: true }) }) }
  }
  return kept.demarcheDb
}

/** The database that DATABASE_URL names now. Throws an Error where it is not set. */
export const db = (): PrismaClient => opened().client

/**
 * Rows of a statement that is asked with nearly every request, where Prisma's own way costs more than PostgreSQL's answer. Each connection keeps its plan under `name`.
 * The statement comes from code, never from input.
 */
export async function readRows<Row extends pg.QueryResultRow>(name: string, text: string, values: unknown[] = []): Promise<Row[]> {
  return (await opened().pool.query<Row>({ name, text, values })).rows
}

/** Closes the pool; the next question opens another. */
export async function closeDb(): Promise<void> {
  const { demarcheDb } = kept
  delete kept.demarcheDb
  await demarcheDb?.client.$disconnect()
  // Prisma ends the pool only where it used it.
  if (demarcheDb && !demarcheDb.pool.ending) await demarcheDb.pool.end()
}
