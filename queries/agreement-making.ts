import { groupBy } from '@/lib/group-by'
import { db } from '@/lib/db'
import { Account } from '@/model/resolved-event'
import type { AgreementView } from '@/model/views/agreement-view'
import { makingWords } from './making-words'

/** How accounts tell that an agreement was made: signed, a joint statement, agreed; each with those who tell it so, first to last. All stand: none is chosen. */
export async function readMaking(slug: string): Promise<AgreementView['making']> {
  const rows = await db().report.findMany({
    where: { event: { agreementSlug: slug } },
    include: { article: { select: { outlet: true, agency: true } }, event: { select: { id: true, title: true } } },
    orderBy: [{ startsOn: 'asc' }, { id: 'asc' }],
  })
  const told = rows.flatMap(({ account: stored, article, event }) => {
    const account = Account.parse(stored)
    const status = account.modality === 'occurred' || account.modality === 'ongoing' ? makingWords(account) : null
    return status ? [{ status, isAct: account.type === 'AGREE', source: article.agency ?? article.outlet, event, words: account.evidence.quote }] : []
  })
  // The making itself speaks before those who speak of it.
  const ordered = [...told.filter(({ isAct }) => isAct), ...told.filter(({ isAct }) => !isAct)]
  return [...groupBy(ordered, ({ status }) => status)].map(([status, group]) => ({
    status, outlets: [...new Set(group.flatMap(({ source }) => source ?? []))].sort(),
    event: { key: group[0]?.event.id ?? '', name: group[0]?.event.title ?? '' }, words: group[0]?.words ?? '',
  }))
}
