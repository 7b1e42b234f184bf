import { createHash } from 'node:crypto'
import { edtfBounds } from '@/model/edtf'
import type { EventDraft } from '@/model/event-draft'
import type { ParsedArticle } from '@/model/parsed-article'
import { openEnd, type ResolvedReport } from '@/model/resolved-event'
import { accountOf } from './account-of'
import { blockOf } from './block-of'
import { mergeKeys } from './merge-keys'

/** The dated events of one article, each under its lasting identities and ready to be merged with what others report. Drafts without a date are left out. */
export function resolveReports(drafts: EventDraft[], parsed: ParsedArticle, signature: number[]): ResolvedReport[] {
  const { id: article, outlet, agency, publishedOn } = parsed.article
  const source = { outlet, agency, publishedOn, signature }
  const reports = drafts.flatMap((draft): ResolvedReport[] => {
    const account = accountOf(draft, parsed)
    const bounds = account && edtfBounds(account.date.edtf)
    if (!account || !bounds) return []
    const block = blockOf(account)
    const id = createHash('sha256').update([article, block, account.date.edtf, account.evidence.start, account.act.start, account.mode].join(' ')).digest('hex').slice(0, 16)
    const days = { block, start: bounds.start, end: bounds.end ?? openEnd, account }
    return [{ id, article, ...days, keys: mergeKeys(days), source }]
  })
  return [...new Map(reports.map((report) => [report.id, report])).values()]
}
