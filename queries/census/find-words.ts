import { readRows } from '@/lib/db'

/** The `seq` of the events that hold the words, in any form; PostgreSQL finds them. */
export async function findWords(q: string): Promise<Int32Array> {
  const [row] = await readRows<{ found: Buffer | null }>('words', `SELECT string_agg(int4send(seq), ''::bytea) AS found FROM event_words WHERE fts @@ websearch_to_tsquery('demarche', $1)`, [q])
  const bytes = new DataView(Uint8Array.from(row?.found ?? []).buffer)
  return Int32Array.from({ length: bytes.byteLength / 4 }, (_, i) => bytes.getInt32(i * 4))
}
