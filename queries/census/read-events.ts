import type pg from 'pg'
import { copyIntegers } from '@/lib/copy-rows'
import { Modality } from '@/model/modality'
import { EventType, QuadClass } from '@/model/plover'
import { laneKeys, type Dictionaries, type LaneKey } from './lane-keys'
import { finishPairs, growingPairs, Numbers } from './pairs'
import { makeSegment, placesOf, type Segment } from './segment'

const place = (column: string, type: string, values: readonly string[]) => `array_position('{${values.join()}}'::"${type}"[], e.${column}) - 1`
const columns = `e.seq, e.starts_on - DATE '1970-01-01', e.ends_on - DATE '1970-01-01', ${place('type', 'EventType', EventType.options)}, ${place('quad', 'QuadClass', QuadClass.options)}, ${place('modality', 'Modality', Modality.options)}, e.sources`

/** Every event that no reviewer rejected, in the snapshot of `client`. New keys are added to the dictionaries. */
export async function readSegment(client: pg.Client, dictionaries: Dictionaries): Promise<Segment> {
  // Joins of millions of rows stay in memory.
  await client.query(`SET LOCAL work_mem = '128MB'`)
  const facts = await readFacts(client, `SELECT ${columns} FROM event e WHERE e.review <> 'rejected' ORDER BY e.starts_on, e.seq`)
  const places = placesOf(facts.seq)
  await numberKeys(client, dictionaries)
  const growing = growingPairs()
  await copyIntegers(client, `SELECT e.seq, k.kind, k.number, l.roles::integer FROM event_lane l JOIN census_key k ON k.lane = l.kind AND k.key = l.key JOIN event e ON e.id = l.event_id`, 4, ([seq, kind, key, roles]) => {
    const event = places[seq as number] ?? -1
    const pairs = growing[laneKeys[kind as number] as LaneKey]
    if (event < 0) return
    pairs.events.push(event)
    pairs.keys.push(key as number)
    pairs.roles.push(roles as number)
  })
  return makeSegment(facts, finishPairs(growing, facts.seq.length, dictionaries), countKeys(dictionaries))
}

/** The events that transactions from `since` on wrote, as they are now, and the `seq` of all that they wrote or took away. */
export async function readChanges(client: pg.Client, since: string, dictionaries: Dictionaries): Promise<{ segment: Segment; changed: number[] }> {
  const written = `e.written >= '${BigInt(since)}'::xid8`
  const facts = await readFacts(client, `SELECT ${columns} FROM event e WHERE ${written} AND e.review <> 'rejected' ORDER BY e.starts_on, e.seq`)
  const { rows: changed } = await client.query<{ seq: number }>(`SELECT e.seq FROM event e WHERE ${written} UNION SELECT e.seq FROM event_gone e WHERE ${written}`)
  const { rows: lanes } = await client.query<{ seq: number; kind: LaneKey; key: string; roles: number }>(`SELECT e.seq, l.kind, l.key, l.roles FROM event e JOIN event_lane l ON l.event_id = e.id WHERE ${written} ORDER BY e.seq, l.kind, l.key`)
  const places = new Map([...facts.seq].map((seq, i) => [seq, i]))
  const growing = growingPairs()
  for (const { seq, kind, key, roles } of lanes) {
    const event = places.get(seq)
    if (event === undefined) continue
    growing[kind].events.push(event)
    growing[kind].keys.push(dictionaries[kind].numbered(key))
    growing[kind].roles.push(roles)
  }
  return { segment: makeSegment(facts, finishPairs(growing, facts.seq.length, dictionaries), countKeys(dictionaries)), changed: changed.map(({ seq }) => seq) }
}

/** How many keys of each kind there are. */
export const countKeys = (dictionaries: Dictionaries) => Object.fromEntries(laneKeys.map((kind) => [kind, dictionaries[kind].keys.length])) as Record<LaneKey, number>

async function readFacts(client: pg.Client, select: string) {
  const read = Array.from({ length: 7 }, () => new Numbers())
  await copyIntegers(client, select, 7, (row) => row.forEach((value, column) => read[column]?.push(value)))
  const [seq, start, end, type, quad, modality, sources] = read.map((numbers) => numbers.all()) as [Uint32Array, Uint32Array, Uint32Array, Uint32Array, Uint32Array, Uint32Array, Uint32Array]
  // Days before 1970 are negative: the same bits, read with their sign.
  return { seq: new Int32Array(seq), start: new Int32Array(start.buffer), end: new Int32Array(end.buffer), type: new Uint8Array(type), quad: new Uint8Array(quad), modality: new Uint8Array(modality), sources: new Uint16Array(sources) }
}

/** Numbers all keys that lanes have, in a temporary table; they are found by leaps through the index. */
async function numberKeys(client: pg.Client, dictionaries: Dictionaries): Promise<void> {
  const { rows } = await client.query<{ kind: LaneKey; key: string }>(`
    WITH RECURSIVE k AS (
      (SELECT kind, key FROM event_lane ORDER BY kind, key LIMIT 1)
      UNION ALL
      SELECT n.kind, n.key FROM k, LATERAL (SELECT kind, key FROM event_lane l WHERE (l.kind, l.key) > (k.kind, k.key) ORDER BY kind, key LIMIT 1) n
    ) SELECT kind, key FROM k`)
  await client.query(`CREATE TEMP TABLE census_key (lane "LaneKey", key text, kind integer, number integer)`)
  await client.query(`INSERT INTO census_key SELECT * FROM unnest($1::"LaneKey"[], $2::text[], $3::integer[], $4::integer[])`, [
    rows.map(({ kind }) => kind), rows.map(({ key }) => key), rows.map(({ kind }) => laneKeys.indexOf(kind)), rows.map(({ kind, key }) => dictionaries[kind].numbered(key)),
  ])
  await client.query('ANALYZE census_key')
}
