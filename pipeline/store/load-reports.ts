import { Account, type ResolvedReport } from '@/model/resolved-event'
import { Prisma } from '@/lib/db'
import type { Transaction } from './insert-rows'

/** A stored report and the event that it is one of now. */
export type StoredReport = { report: ResolvedReport; event: string }

type Row = { id: string; article_id: string; event_id: string; block: string; starts: string; ends: string; account: unknown; outlet: string | null; agency: string | null; published: string | null; signature: number[] }

/** The stored reports that may be of the same events as `reports`: of the same block, and of days that touch theirs, or those of one already found. */
export async function loadReports(tx: Transaction, reports: ResolvedReport[]): Promise<StoredReport[]> {
  const found = new Map<string, StoredReport>()
  let asked: Pick<ResolvedReport, 'block' | 'start' | 'end'>[] = reports
  while (asked.length) {
    const wanted = Prisma.join(asked.map(({ block, start, end }) => Prisma.sql`(${block}, ${start}::date, ${end}::date)`))
    const rows = await tx.$queryRaw<Row[]>`
      SELECT DISTINCT ON (r.id) r.id, r.article_id, r.event_id, r.block, r.starts_on::text AS starts, r.ends_on::text AS ends, r.account, a.outlet, a.agency, a.published_on::text AS published, a.signature
      FROM (VALUES ${wanted}) AS w(block, starts_on, ends_on)
      JOIN report r ON r.block = w.block AND r.starts_on <= w.ends_on AND r.ends_on >= w.starts_on
      JOIN article a ON a.id = r.article_id`
    const fresh = rows.filter(({ id }) => !found.has(id)).map(toStored)
    for (const one of fresh) found.set(one.report.id, one)
    asked = fresh.map(({ report }) => report)
  }
  return [...found.values()]
}

function toStored({ id, article_id, event_id, block, starts, ends, account, outlet, agency, published, signature }: Row): StoredReport {
  return { event: event_id, report: { id, article: article_id, block, start: starts, end: ends, account: Account.parse(account), source: { outlet, agency, publishedOn: published, signature } } }
}
