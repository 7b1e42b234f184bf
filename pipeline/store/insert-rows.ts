import { Prisma, type PrismaClient } from '@/lib/db'

export type Transaction = Omit<PrismaClient, '$connect' | '$disconnect' | '$on' | '$transaction' | '$extends'>
export type Row = Record<string, unknown>

/**
 * Inserts rows (keys are column names, the same in every row) in one statement; PostgreSQL reads the values by the table's own types.
 * Rows that are there already stay as they are. Returns how many are new. Table and column names come from code, never from input.
 */
export async function insertRows(tx: Transaction, table: string, rows: Row[]): Promise<number> {
  const first = rows[0]
  if (!first) return 0
  const columns = Prisma.raw(Object.keys(first).map((column) => `"${column}"`).join(', '))
  const name = Prisma.raw(`"${table}"`)
  return tx.$executeRaw`INSERT INTO ${name} (${columns}) SELECT ${columns} FROM jsonb_populate_recordset(NULL::${name}, ${JSON.stringify(rows)}::jsonb) ON CONFLICT DO NOTHING`
}

/** As insertRows, but a row that is there already takes the new values; columns that the rows do not name stay. `key` is the table's primary key. */
export async function upsertRows(tx: Transaction, table: string, key: string, rows: Row[]): Promise<void> {
  const first = rows[0]
  if (!first) return
  const names = Object.keys(first)
  const columns = Prisma.raw(names.map((column) => `"${column}"`).join(', '))
  const changes = Prisma.raw(names.filter((column) => column !== key).map((column) => `"${column}" = EXCLUDED."${column}"`).join(', '))
  const name = Prisma.raw(`"${table}"`)
  await tx.$executeRaw`INSERT INTO ${name} (${columns}) SELECT ${columns} FROM jsonb_populate_recordset(NULL::${name}, ${JSON.stringify(rows)}::jsonb) ON CONFLICT (${Prisma.raw(`"${key}"`)}) DO UPDATE SET ${changes}`
}
