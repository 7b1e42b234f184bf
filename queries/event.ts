import { Prisma, db } from '@/lib/db'
import { edtfBounds } from '@/model/edtf'
import type { AgreementRef, Role } from '@/model/event-draft'
import { Account } from '@/model/resolved-event'
import type { DateView, EventView, ParticipantView, ReportView } from '@/model/views/event-view'
import { cached } from './cached'
import { deadlineOf } from './deadline'
import { readChain } from './event-links'
import { readEventProvisions } from './event-provisions'
import { readSummaries } from './event-summaries'
import { marksOf } from './report-marks'

/** All that an event page shows; null where there is none of that id. The id of an event that was merged into another gives that one. */
export const getEvent = (id: string): Promise<EventView | null> => cached(`event ${id}`, () => readEvent(id))

async function readEvent(asked: string): Promise<EventView | null> {
  const merged = await db().eventRedirect.findUnique({ where: { id: asked } })
  const id = merged?.eventId ?? asked
  const row = await db().event.findUnique({ where: { id }, include: { participants: { orderBy: { position: 'asc' }, include: { actor: true } } } })
  if (!row) return null
  const [[summary], reports, chain, provisions, before, after] = await Promise.all([
    readSummaries(Prisma.sql`WHERE e.id = ${id}`), readReports(id), readChain(id), readEventProvisions(id), readNear(id, 'before'), readNear(id, 'after'),
  ])
  if (!summary) return null
  return {
    ...summary,
    participants: row.participants.map(({ role, actor, office, countryCode, words }) => ({
      role: role as Role, words, actor: { slug: actor.slug, name: actor.name, kind: actor.kind, country: countryCode ?? actor.countryCode, office },
    })),
    place: row.placeName ? { name: row.placeName, country: row.placeCountry } : null,
    agreementStatus: row.agreementStatus as AgreementRef['status'] | null,
    condition: row.condition,
    deadline: deadlineOf(row),
    reports, whyFirst: row.whyFirst, ...chain, provisions, before, after,
  }
}

async function readReports(event: string): Promise<ReportView[]> {
  const rows = await db().report.findMany({
    where: { eventId: event },
    include: { article: { select: { id: true, title: true, outlet: true, agency: true, publishedOn: true } } },
    orderBy: [{ rank: 'asc' }, { article: { publishedOn: 'asc' } }, { id: 'asc' }],
  })
  return rows.map(({ article, account: stored, sourceNumber }) => {
    const account = Account.parse(stored)
    const { evidence, rule, confidence, modality } = account
    const basis = account.date.basis
    return {
      article: { ...article, publishedOn: article.publishedOn?.toISOString().slice(0, 10) ?? null },
      quote: evidence.quote, start: evidence.start, end: evidence.end, marks: marksOf(account), rule, confidence, modality,
      source: sourceNumber, label: account.label, place: account.place?.name ?? null, quantities: account.quantities, occasion: account.occasion?.quote ?? null,
      date: dateView(account),
      dateBasis: { quote: basis.quote, anchor: basis.anchor, rule: basis.rule },
      participants: account.participants.map(({ role, actor, name, kind, country, office, words }): ParticipantView => ({ role, words, actor: { slug: actor, name, kind, country, office } })),
    }
  })
}

function dateView({ date }: Account): DateView {
  const { start = '', end = null, precision = 'day' as const } = edtfBounds(date.edtf) ?? {}
  return { edtf: date.edtf, start, end, precision, inferred: date.inferred, words: date.basis.quote }
}

/** The five nearest events of the same actors before or after, or fewer, in the order of time; states and bodies count too, where two of them are the same. */
function readNear(id: string, side: 'before' | 'after') {
  const then = side === 'before' ? Prisma.sql`(l.starts_on, l.event_id) < (o.starts_on, o.event_id)` : Prisma.sql`(l.starts_on, l.event_id) > (o.starts_on, o.event_id)`
  const order = side === 'before' ? Prisma.sql`DESC` : Prisma.sql`ASC`
  return readSummaries(Prisma.sql`WHERE e.id IN (
    SELECT near.event_id FROM event_lane o, LATERAL (
      SELECT l.event_id, l.starts_on FROM event_lane l WHERE l.kind = o.kind AND l.key = o.key AND ${then} ORDER BY l.starts_on ${order}, l.event_id ${order} LIMIT 40
    ) near WHERE o.event_id = ${id} AND o.kind IN ('country', 'actor', 'agreement')
    GROUP BY near.event_id, near.starts_on HAVING count(*) >= least(2, (SELECT count(*) FROM event_lane WHERE event_id = ${id} AND kind IN ('country', 'actor', 'agreement')))
    ORDER BY near.starts_on ${order}, near.event_id ${order} LIMIT 5) ORDER BY e.starts_on, e.id`)
}
