import { createHash } from 'node:crypto'
import { edtfBounds } from '@/model/edtf'
import type { EventDraft } from '@/model/event-draft'
import type { ParsedArticle } from '@/model/parsed-article'
import { openEnd, type ResolvedEvent, type ResolvedReport } from '@/model/resolved-event'
import { accountOf } from './account-of'
import { blockOf } from './block-of'
import { clusterReports } from './cluster-reports'
import { eventOf } from './event-of'
import { signatureOf } from './signature'

/** The dated events of one article, each under its lasting identities and ready to be merged with what others report. Drafts without a date are left out. */
export function resolveReports(drafts: EventDraft[], parsed: ParsedArticle): ResolvedReport[] {
  const { id: article, outlet, agency, publishedOn, body } = parsed.article
  const source = { outlet, agency, publishedOn, signature: signatureOf(body) }
  const reports = drafts.flatMap((draft): ResolvedReport[] => {
    const account = accountOf(draft, parsed)
    const bounds = account && edtfBounds(account.date.edtf)
    if (!account || !bounds) return []
    const block = blockOf(account)
    const id = createHash('sha256').update([article, block, account.date.edtf, account.evidence.start, account.act.start, account.mode].join(' ')).digest('hex').slice(0, 16)
    return [{ id, article, block, start: bounds.start, end: bounds.end ?? openEnd, account, source }]
  })
  return [...new Map(reports.map((report) => [report.id, report])).values()]
}

/** The events that the reports of some blocks tell of: the same whatever the order of the reports. */
export function resolveEvents(reports: ResolvedReport[]): ResolvedEvent[] {
  const blocks = new Map<string, ResolvedReport[]>()
  for (const report of reports) blocks.set(report.block, [...(blocks.get(report.block) ?? []), report])
  return [...blocks.values()].flatMap(clusterReports).map(eventOf)
}
