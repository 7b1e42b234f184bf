import { createHash } from 'node:crypto'
import { db, Prisma } from '@/lib/db'
import type { ResolvedArticle } from '@/model/resolved-article'
import type { ResolvedEvent, ResolvedReport } from '@/model/resolved-event'
import { articleRow, quotationRows } from './article-rows'
import { insertRows, type Transaction } from './insert-rows'
import { insertKnown } from './insert-known'
import { loadReports } from './load-reports'
import { replaceEvents } from './replace-events'

/** Tells which events a set of reports is of; given by the resolve step. */
export type Merge = (reports: ResolvedReport[]) => ResolvedEvent[]

export type Stored = { outcome: 'stored'; article: string; events: number; newEvents: number } | { outcome: 'already known'; article: string }

const oneWriter = 20140421

/** What makes two inputs the same article: its words and day (its id), in the same outlet. */
const contentHash = ({ id, outlet }: ResolvedArticle['article']) => createHash('sha256').update(`${id}\n${outlet ?? ''}`).digest('hex')

/**
 * Stores an article, all that was read in it, and the events that its reports and those already stored tell of together: whole, or not at all.
 * An article that is there already changes nothing. One writer at a time, so that merging sees every report.
 */
export function storeArticle(resolved: ResolvedArticle, merge: Merge): Promise<Stored> {
  return db().$transaction((tx) => store(tx, resolved, merge), { timeout: 60_000, maxWait: 60_000 })
}

async function store(tx: Transaction, resolved: ResolvedArticle, merge: Merge): Promise<Stored> {
  await tx.$executeRaw`SELECT pg_advisory_xact_lock(${oneWriter})`
  const hash = contentHash(resolved.article)
  const known = await tx.article.findUnique({ where: { contentHash: hash }, select: { id: true } })
  if (known) return { outcome: 'already known', article: known.id }
  // The same text in another outlet is an article of its own, a copy.
  const taken = await tx.article.findUnique({ where: { id: resolved.article.id }, select: { id: true } })
  const id = taken ? hash.slice(0, 16) : resolved.article.id
  const reports = resolved.reports.map((report) => ({ ...report, article: id, id: taken ? createHash('sha256').update(`${hash} ${report.id}`).digest('hex').slice(0, 16) : report.id }))
  await insertRows(tx, 'article', [articleRow({ ...resolved, article: { ...resolved.article, id } }, hash, reports[0]?.source.signature ?? [])])
  await insertKnown(tx, resolved)
  await insertRows(tx, 'quotation', quotationRows(id, resolved.quotations))
  const stored = await loadReports(tx, reports)
  const events = merge([...stored.map(({ report }) => report), ...reports])
  await replaceEvents(tx, events, stored, [...stored.map(({ report }) => report), ...reports])
  await tx.$executeRaw(Prisma.sql`UPDATE revision SET number = number + 1`)
  const mine = new Set(reports.map((report) => report.id))
  const told = events.filter((event) => event.reports.some((report) => mine.has(report)))
  return { outcome: 'stored', article: id, events: told.length, newEvents: told.filter((event) => event.reports.every((report) => mine.has(report))).length }
}
