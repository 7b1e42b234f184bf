import { once } from 'node:events'
import type pg from 'pg'
import { from as copyFrom } from 'pg-copy-streams'
import type { Row } from '@/pipeline/store/insert-rows'

/** Writes rows (keys are column names, the same in every row) by COPY, the fastest way into PostgreSQL. Fails where one is there already. */
export async function copyRowsIn(client: pg.Client, table: string, rows: Row[]): Promise<void> {
  const first = rows[0]
  if (!first) return
  const columns = Object.keys(first)
  const { rows: lists } = await client.query<{ name: string }>(`SELECT column_name AS name FROM information_schema.columns WHERE table_name = $1 AND data_type = 'ARRAY'`, [table])
  const isList = new Set(lists.map(({ name }) => name))
  const stream = client.query(copyFrom(`COPY "${table}" (${columns.map((column) => `"${column}"`).join()}) FROM STDIN`))
  stream.end(rows.map((row) => `${columns.map((column) => field(isList.has(column) ? listOf(row[column]) : row[column])).join('\t')}\n`).join(''))
  await once(stream, 'finish')
}

const escapes: Record<string, string> = { '\\': '\\\\', '\t': '\\t', '\n': '\\n', '\r': '\\r' }

/** An array as PostgreSQL writes it: {"one","other"}. */
const listOf = (value: unknown) => (Array.isArray(value) ? `{${value.map((item) => (typeof item === 'string' ? `"${item.replace(/["\\]/g, "\\$&")}"` : String(item))).join()}}` : value)

/** A value as COPY's text format writes it: what is no plain value is written as JSON. */
function field(value: unknown): string {
  if (value === null || value === undefined) return '\\N'
  return (typeof value === 'object' ? JSON.stringify(value) : String(value)).replace(/[\\\t\n\r]/g, (sign) => escapes[sign] as string)
}
