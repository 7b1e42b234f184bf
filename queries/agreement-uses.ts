import { db } from '@/lib/db'
import type { AgreementUse, AgreementView } from '@/model/views/agreement-view'
import { summariesById } from './event-summaries'

const most = 400
const broken = new Set(['violated', 'withdrawn', 'suspended'])
const rereads = /interpret|understanding of|does not (?:oblige|bind|apply|mention|cover)|never (?:agreed|signed|promised)|no party to|not a party|in (?:its|his|their) (?:reading|view)|letter of the|spirit of the/i

const makings = new Set(['sign', 'reach', 'statement', 'agree', 'ratify'])

type Row = { type: string; mode: string | null; modality: string; agreementStatus: string | null; quote: string; evidence: { stance: string; weight: string }[] }

/** What an event does with an agreement; null where it only plans, or is said of it. */
export function useOf({ type, mode, modality, agreementStatus, quote, evidence }: Row): AgreementUse {
  const isFact = modality === 'occurred' || modality === 'ongoing'
  if (isFact && (broken.has(agreementStatus ?? '') || evidence.some(({ stance, weight }) => stance === 'against' && weight !== 'claim'))) return 'breached'
  if (isFact && evidence.some(({ stance, weight }) => stance === 'for' && (weight === 'deed' || weight === 'completion'))) return 'implemented'
  if (isFact && type === 'AGREE' && makings.has(mode ?? '')) return 'made'
  return rereads.test(quote) ? 'reinterpreted' : 'invoked'
}

/** Every event that makes, invokes, carries out, breaks or rereads an agreement, first to last, the first 400. */
export async function readUses(slug: string): Promise<AgreementView['uses']> {
  const rows = await db().event.findMany({
    where: { OR: [{ agreementSlug: slug }, { evidence: { some: { agreementSlug: slug, NOT: { weight: 'claim' } } } }] },
    orderBy: [{ startsOn: 'asc' }, { id: 'asc' }], take: most,
    select: { id: true, type: true, mode: true, modality: true, agreementStatus: true, quote: true, evidence: { where: { agreementSlug: slug }, select: { stance: true, weight: true } } },
  })
  const events = await summariesById(rows.map(({ id }) => id))
  return rows.flatMap((row) => {
    const event = events.get(row.id)
    return event ? [{ use: useOf(row), event }] : []
  })
}
