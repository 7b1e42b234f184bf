import { groupBy } from '@/lib/group-by'
import { Prisma } from '@/lib/db'
import { Account, type ResolvedReport, type StoredReport } from '@/model/resolved-event'
import type { Transaction } from './insert-rows'

type Row = { id: string; article_id: string; event_id: string; block: string; keys: string[]; starts: string; ends: string; account: unknown; outlet: string | null; agency: string | null; published: string | null; signature: number[] }

/** Tells how surely two reports are of one act; 0 where they are not. */
export type SameAct = (a: ResolvedReport, b: ResolvedReport) => number

const month = 31 * 86_400_000

/** True where `other` lies so near to `seed` that it can bear on what is decided of reports that hold the days of `seed`. */
const isNear = (seed: ResolvedReport, other: ResolvedReport) =>
  (Date.parse(other.start) >= Date.parse(seed.end) - month && Date.parse(other.end) <= Date.parse(seed.start) + month) || (other.start === seed.start && other.end === seed.end)

/**
 * The stored reports that bear on which events `fresh` ones are of: those of the same act within a month, those of the same act as these within
 * the same month, and so on; and every other report of the events that they are of.
 */
export async function loadReports(tx: Transaction, fresh: ResolvedReport[], sameAct: SameAct): Promise<StoredReport[]> {
  const known = new Map<string, StoredReport>()
  const reached = new Set<string>()
  let edge = fresh.map((report) => ({ seed: report, report }))
  while (edge.length) {
    const stored = await withKeys(tx, [...new Set(edge.flatMap(({ report }) => report.keys))])
    for (const one of stored) known.set(one.report.id, one)
    const byKey = groupBy([...stored.map(({ report }) => report), ...fresh].flatMap((report) => report.keys.map((key) => ({ key, report }))), ({ key }) => key)
    edge = edge.flatMap(({ seed, report }) => {
      const near = new Set(report.keys.flatMap((key) => byKey.get(key) ?? []).map((one) => one.report))
      return [...near].filter((other) => isNear(seed, other) && sameAct(report, other) > 0 && isNew(reached, `${seed.id} ${other.id}`)).map((other) => ({ seed, report: other }))
    })
  }
  const touched = new Set([...reached].map((pair) => known.get(pair.split(' ')[1] ?? '')?.event ?? ''))
  const rest = touched.size ? await read(tx, Prisma.sql`r.event_id = ANY(${[...touched]})`) : []
  return [...new Map([...[...known.values()].filter(({ event }) => touched.has(event)), ...rest].map((one) => [one.report.id, one])).values()]
}

function isNew(reached: Set<string>, pair: string): boolean {
  const fresh = !reached.has(pair)
  reached.add(pair)
  return fresh
}

/**
 * The reports that have one of the keys. Each key is looked up by itself: PostgreSQL takes an array's element that is not among its commonest for one row in two
 * hundred, and would read the whole table for the sixty keys of a month.
 */
async function withKeys(tx: Transaction, keys: string[]): Promise<StoredReport[]> {
  const found = await tx.$queryRaw<{ id: string }[]>`
    SELECT DISTINCT r.id FROM unnest(${keys}::text[]) AS wanted(key) CROSS JOIN LATERAL (SELECT id FROM report WHERE keys @> ARRAY[wanted.key] OFFSET 0) r`
  return found.length ? read(tx, Prisma.sql`r.id = ANY(${found.map(({ id }) => id)})`) : []
}

async function read(tx: Transaction, which: Prisma.Sql): Promise<StoredReport[]> {
  const rows = await tx.$queryRaw<Row[]>`
    SELECT r.id, r.article_id, r.event_id, r.block, r.keys, r.starts_on::text AS starts, r.ends_on::text AS ends, r.account, a.outlet, a.agency, a.published_on::text AS published, a.signature
    FROM report r JOIN article a ON a.id = r.article_id WHERE ${which}`
  return rows.map(({ id, article_id, event_id, block, keys, starts, ends, account, outlet, agency, published, signature }) => ({
    event: event_id,
    report: { id, article: article_id, block, keys, start: starts, end: ends, account: Account.parse(account), source: { outlet, agency, publishedOn: published, signature } },
  }))
}
