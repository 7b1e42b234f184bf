import { createHash } from 'node:crypto'
import { db, Prisma } from '@/lib/db'
import type { ResolvedArticle } from '@/model/resolved-article'
import type { ResolvedEvent, ResolvedReport, StoredReport } from '@/model/resolved-event'
import { articleRow, planRows, quotationRows } from './article-rows'
import { insertRows, type Transaction } from './insert-rows'
import { insertKnown } from './insert-known'
import { loadReports, type SameAct } from './load-reports'
import { writeEvents } from './write-events'
import { writeEvidence, type EvidenceOf } from './write-evidence'
import { writeLinks, type Linking } from './write-links'

/** How reports become events, and what these say of provisions and of each other; given by the resolve step. */
export type Resolving = Linking & { sameAct: SameAct; mergeReports: (fresh: ResolvedReport[], stored: StoredReport[]) => ResolvedEvent[]; evidenceOf: EvidenceOf }

export type Stored = { outcome: 'stored'; article: string; events: number; newEvents: number } | { outcome: 'already known'; article: string }

const oneWriter = 20140421

/** What makes two inputs the same article: its words and day (its id), in the same outlet. */
const shortHash = (text: string) => createHash('sha256').update(text).digest('hex').slice(0, 16)

/** The same text in another outlet is an article of its own, a copy: article and reports are named by the outlet too, whichever comes first. */
function asOf(hash: string, { reports }: ResolvedArticle): { id: string; reports: ResolvedReport[] } {
  const id = hash.slice(0, 16)
  return { id, reports: reports.map((report) => ({ ...report, article: id, id: shortHash(`${hash} ${report.id}`) })) }
}

const contentHash = ({ id, outlet }: ResolvedArticle['article']) => createHash('sha256').update(`${id}\n${outlet ?? ''}`).digest('hex')

/**
 * Stores an article, all that was read in it, and the events that its reports and those already stored tell of together: whole, or not at all.
 * An article that is there already changes nothing. One writer at a time, so that merging sees every report.
 */
export function storeArticle(resolved: ResolvedArticle, resolving: Resolving): Promise<Stored> {
  return db().$transaction((tx) => store(tx, resolved, resolving), { timeout: 60_000, maxWait: 60_000 })
}

async function store(tx: Transaction, resolved: ResolvedArticle, resolving: Resolving): Promise<Stored> {
  await tx.$executeRaw`SELECT pg_advisory_xact_lock(${oneWriter})`
  const hash = contentHash(resolved.article)
  const known = await tx.article.findUnique({ where: { contentHash: hash }, select: { id: true } })
  if (known) return { outcome: 'already known', article: known.id }
  const { id, reports } = asOf(hash, resolved)
  await insertRows(tx, 'article', [articleRow({ ...resolved, article: { ...resolved.article, id } }, hash)])
  await insertKnown(tx, resolved)
  await insertRows(tx, 'quotation', quotationRows(id, resolved.quotations))
  await insertRows(tx, 'plan', planRows(id, resolved.plans))
  const stored = await loadReports(tx, reports, resolving.sameAct)
  const events = resolving.mergeReports(reports, stored)
  const changed = await writeEvents(tx, events, stored, reports)
  await writeEvidence(tx, changed, resolving.evidenceOf)
  await writeLinks(tx, changed, resolving)
  await tx.$executeRaw(Prisma.sql`UPDATE revision SET number = number + 1`)
  const mine = new Set(reports.map((report) => report.id))
  const told = events.filter((event) => event.reports.some((report) => mine.has(report)))
  return { outcome: 'stored', article: id, events: told.length, newEvents: told.filter((event) => event.reports.every((report) => mine.has(report))).length }
}
