import { inSnapshot } from '@/lib/copy-rows'
import { filtersToParams, type Filters } from '@/model/filters'
import { getRevision } from '../revision'
import { Chosen, type Bits } from './chosen'
import { findWords } from './find-words'
import { emptyDictionaries, type Dictionaries } from './lane-keys'
import { readNames, type Names } from './read-names'
import { countKeys, readChanges, readSegment } from './read-events'
import { pickEvents, type Segment } from './segment'
import { bitsOfSeqs, selectEvents } from './select-events'
import { Selection } from './selection'

/** A segment with how it counts: what changed since the first was read counts once more as it was, taken away, and as it is. */
export type Part = { segment: Segment; sign: 1 | -1 }

/** All events as of one revision, in memory, with what was selected from them lately. */
export type Census = {
  revision: string
  /** Transactions from this on may have written what is not in here. */
  since: string
  parts: Part[]
  /** The `seq` of events of the first part that are no longer so. */
  changed: Set<number>
  dictionaries: Dictionaries
  names: Names
  articles: number
  selections: Map<string, Promise<Selection>>
  /** What holds the words of a text, in each part: every set of filters with that text begins with it. */
  found: Map<string, Promise<Bits[]>>
}

// One a database; on globalThis for the same reason as the pool in lib/db.ts.
const kept = globalThis as typeof globalThis & { demarcheCensus?: { url: string; census: Promise<Census> } }

/** The census as of now: read whole once, then brought up to date by what was written since. Who has asked for the revision gives it. */
export async function getCensus(known?: string): Promise<Census> {
  const url = process.env.DATABASE_URL ?? ''
  const revision = known ?? (await getRevision())
  const held = kept.demarcheCensus
  const before = held?.url === url ? await held.census.catch(() => null) : null
  if (before && before.revision === revision) return before
  // Others may have begun to read the same while this one waited.
  if (kept.demarcheCensus !== held && kept.demarcheCensus?.url === url) return getCensus()
  const census = before ? update(before) : readWhole()
  kept.demarcheCensus = { url, census }
  return census
}

const snapshotOf = `SELECT pg_snapshot_xmin(pg_current_snapshot())::text AS since, (SELECT number::text FROM revision) AS revision, (SELECT count(*)::integer FROM article) AS articles`
type Snapshot = { since: string; revision: string; articles: number }

const readWhole = (): Promise<Census> =>
  inSnapshot(async (client) => {
    const { rows } = await client.query<Snapshot>(snapshotOf)
    const dictionaries = emptyDictionaries()
    const segment = await readSegment(client, dictionaries)
    const names = await readNames(client)
    return { ...(rows[0] as Snapshot), dictionaries, names, changed: new Set(), parts: [{ segment, sign: 1 }], selections: new Map(), found: new Map() }
  })

/** The first part stays; what was written since it was read is read anew, unless that is much. */
function update(before: Census): Promise<Census> {
  return inSnapshot(async (client) => {
    const { rows } = await client.query<Snapshot>(snapshotOf)
    const [base] = before.parts
    if (!base) return readWhole()
    const { segment, changed } = await readChanges(client, before.since, before.dictionaries)
    if (changed.length > 2000 + base.segment.size / 20) return readWhole()
    const names = await readNames(client)
    const gone = changed.map(base.segment.placeOf).filter((place) => place >= 0)
    const parts: Part[] = [base, { segment: pickEvents(base.segment, gone, countKeys(before.dictionaries)), sign: -1 }, { segment, sign: 1 }]
    return { ...(rows[0] as Snapshot), since: before.since, dictionaries: before.dictionaries, names, changed: new Set(changed), parts, selections: new Map(), found: new Map() }
  })
}

const mostKept = 100

/** The events that all filters but the window leave, of those in which all countries of `within` take part. */
export function selectionOf(census: Census, filters: Filters, within: readonly string[] = []): Promise<Selection> {
  const question = `${filtersToParams({ ...filters, from: undefined, to: undefined, lanes: 'country' })} ${within}`
  return keptIn(census.selections, question, () => select(census, filters, within))
}

/** The answer from a store of the last `mostKept`, else worked out now; one that fails is not kept. */
function keptIn<T>(store: Map<string, Promise<T>>, question: string, answerIt: () => Promise<T>): Promise<T> {
  const answer = store.get(question) ?? answerIt()
  store.delete(question)
  store.set(question, answer)
  answer.catch(() => store.delete(question))
  const oldest = store.keys().next().value
  if (store.size > mostKept && oldest !== undefined) store.delete(oldest)
  return answer
}

async function select(census: Census, filters: Filters, within: readonly string[]): Promise<Selection> {
  const { q } = filters
  const found = q === undefined ? [] : await keptIn(census.found, q, () => findIn(census.parts, q))
  return new Selection(census.parts.map(({ segment, sign }, part) => new Chosen(segment, sign, selectEvents(segment, filters, found[part] ?? null, census.dictionaries, within))), census.changed, census.dictionaries)
}

async function findIn(parts: Part[], q: string): Promise<Bits[]> {
  const seqs = await findWords(q)
  return parts.map(({ segment }) => bitsOfSeqs(segment, seqs))
}
