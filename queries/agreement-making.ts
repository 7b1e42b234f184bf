import { groupBy } from '@/lib/group-by'
import { db } from '@/lib/db'
import { Account } from '@/model/resolved-event'
import type { AgreementView } from '@/model/views/agreement-view'

const makings = ['sign', 'reach', 'statement', 'agree']
const dayMs = 86_400_000

/** How accounts tell that an agreement was made: signed, reached, a joint statement; each with those who tell it so. All stand: none is chosen. */
export async function readMaking(slug: string, date: string | null): Promise<AgreementView['making']> {
  const rows = await db().report.findMany({
    where: { event: { agreementSlug: slug, type: 'AGREE', modality: { in: ['occurred', 'ongoing'] } } },
    include: { article: { select: { outlet: true, agency: true } }, event: { select: { id: true, title: true } } },
    orderBy: [{ startsOn: 'asc' }, { id: 'asc' }],
  })
  const accounts = rows.map(({ account, article, event }) => ({ account: Account.parse(account), source: article.agency ?? article.outlet, event }))
  const isMaking = ({ mode, date: told }: Account) => makings.includes(mode ?? '') && (!date || Math.abs(Date.parse(told.edtf.slice(0, 10)) - Date.parse(date)) <= 3 * dayMs)
  const told = accounts.filter(({ account }) => isMaking(account))
  return [...groupBy(told, ({ account }) => account.label)].map(([label, group]) => ({
    status: label, outlets: [...new Set(group.flatMap(({ source }) => source ?? []))].sort(),
    event: { key: group[0]?.event.id ?? '', name: group[0]?.event.title ?? '' }, words: group[0]?.account.evidence.quote ?? '',
  }))
}
