import { countWords, isoDateWords } from '@/lib/date-words'
import { db } from '@/lib/db'
import { AgreementView } from '@/model/views/page-views'
import { findSummaries } from './event-summary'
import { spanOf } from './span-of'

/** The parties under their names; a key is a country's code, or an actor's slug. */
async function partiesOf(keys: string[]): Promise<AgreementView['parties']> {
  const [countries, actors] = await Promise.all([
    db().country.findMany({ where: { code: { in: keys } }, select: { code: true, name: true } }),
    db().actor.findMany({ where: { slug: { in: keys } }, select: { slug: true, name: true } }),
  ])
  const names = new Map([...countries.map(({ code, name }) => [code, name] as const), ...actors.map(({ slug, name }) => [slug, name] as const)])
  return keys.map((key) => ({ key, name: names.get(key) ?? key }))
}

const listed = (names: string[]) => (names.length < 2 ? names.join() : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`)

/** What became of the agreement, first to last: the events that sign, ratify, suspend or break it. */
async function statusesOf(slug: string): Promise<AgreementView['statuses']> {
  const rows = await db().event.findMany({ where: { agreementSlug: slug, agreementStatus: { not: null }, NOT: { agreementStatus: 'mentioned' }, modality: { in: ['occurred', 'ongoing'] } }, select: { id: true, agreementStatus: true } })
  const statuses = new Map(rows.map(({ id, agreementStatus }) => [id, agreementStatus ?? '']))
  const events = await findSummaries({ id: { in: [...statuses.keys()] } }, 50, [{ startsOn: 'asc' }, { id: 'asc' }])
  return events.map((event) => ({ status: statuses.get(event.id) ?? '', event }))
}

/** An agreement's page; null where none has this slug. */
export async function getAgreement(slug: string): Promise<AgreementView | null> {
  const agreement = await db().agreement.findUnique({ where: { slug }, include: { parties: { orderBy: { key: 'asc' } } } })
  if (!agreement) return null
  const [parties, span, statuses] = await Promise.all([partiesOf([...new Set(agreement.parties.map(({ key }) => key))]), spanOf({ agreementSlug: slug }), statusesOf(slug)])
  const kind = agreement.kind ?? 'agreement'
  const sentences = [
    `${kind.charAt(0).toUpperCase()}${kind.slice(1)}${parties.length ? ` between ${listed(parties.map(({ name }) => name))}` : ''}${agreement.place ? `, ${agreement.place}` : ''}${agreement.date ? `, ${isoDateWords(agreement.date)}` : ''}.`,
    span.count ? `${countWords(span.count, 'event')} in the articles ${span.count === 1 ? 'concerns' : 'concern'} it, ${span.words}.` : 'No event in the articles concerns it yet.',
  ]
  return AgreementView.parse({
    slug, name: agreement.name, names: agreement.names.filter((name) => name !== agreement.name), kind: agreement.kind, date: agreement.date, place: agreement.place,
    parties, lead: sentences.join(' '), count: span.count, statuses,
  })
}
