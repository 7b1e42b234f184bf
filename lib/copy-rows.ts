import pg from 'pg'
import { to as copyTo } from 'pg-copy-streams'
import { readEnv } from './env'

/** Runs `read` on a connection of its own, in one snapshot: all its statements see the same data. It may make temporary tables. */
export async function inSnapshot<T>(read: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: readEnv().DATABASE_URL, application_name: 'demarche census' })
  await client.connect()
  try {
    await client.query('BEGIN ISOLATION LEVEL REPEATABLE READ')
    return await read(client)
  } finally {
    await client.end()
  }
}

const header = 19

/**
 * Reads the rows of a SELECT whose columns are all integers (int4, none null), many times faster than rows of text: `take` is given each row in turn.
 * The array is the same every time. The SQL comes from code, never from input.
 */
export async function copyIntegers(client: pg.Client, select: string, columns: number, take: (row: Int32Array) => void): Promise<void> {
  const row = new Int32Array(columns)
  const rowBytes = 2 + columns * 8
  let rest: Buffer = Buffer.alloc(0)
  let begun = false
  for await (const chunk of client.query(copyTo(`COPY (${select}) TO STDOUT (FORMAT binary)`)) as AsyncIterable<Buffer>) {
    const bytes: Buffer = rest.length ? Buffer.concat([rest, chunk]) : chunk
    let at = 0
    if (!begun) {
      if (bytes.length < header) {
        rest = bytes
        continue
      }
      at = header
      begun = true
    }
    for (; at + rowBytes <= bytes.length; at += rowBytes) {
      for (let column = 0; column < columns; column++) row[column] = bytes.readInt32BE(at + 6 + column * 8)
      take(row)
    }
    rest = bytes.subarray(at)
  }
  // What is left is the mark of the end, 16 bits of ones: anything else was no row of so many integers.
  if (rest.length !== 2 || rest.readInt16BE(0) !== -1) throw new Error(`These are not rows of ${columns} integers: ${select.slice(0, 80)}`)
}
