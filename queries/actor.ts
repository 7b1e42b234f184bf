import { countWords, isoDateWords } from '@/lib/date-words'
import { db } from '@/lib/db'
import { ActorView } from '@/model/views/page-views'
import { agreementsOf } from './agreements-of'
import { counterpartsOfActor } from './counterparts'
import { day } from './day'
import { spanOf } from './span-of'

const dayOrNull = (date: Date | null) => date && day(date)

/** Events in which an actor has one of `roles`. */
const inRole = (slug: string, ...roles: string[]) => ({ participants: { some: { actorSlug: slug, role: { in: roles } } } })

/** Someone's words as articles give them, newest first. */
async function quotationsOf(slug: string): Promise<Pick<ActorView, 'quotations' | 'quotationCount'>> {
  const where = { speakerSlug: slug }
  const [quotationCount, rows] = await Promise.all([
    db().quotation.count({ where }),
    db().quotation.findMany({
      where,
      orderBy: [{ article: { publishedOn: 'desc' } }, { startsAt: 'asc' }],
      take: 60,
      select: { quote: true, startsAt: true, article: { select: { id: true, title: true, publishedOn: true } } },
    }),
  ])
  return { quotationCount, quotations: rows.map(({ quote, startsAt, article }) => ({ quote, date: dayOrNull(article.publishedOn), article: { id: article.id, title: article.title }, start: startsAt })) }
}

type Office = ActorView['offices'][number]

function officeWords({ position, organisation, from, to }: Office): string {
  const what = organisation ? `${position}, ${organisation}` : position
  if (from && to) return `${what}, ${isoDateWords(from)} to ${isoDateWords(to)}`
  return from ? `${what} since ${isoDateWords(from)}` : what
}

/** An actor's page; null where no actor has this slug. */
export async function getActor(slug: string): Promise<ActorView | null> {
  const actor = await db().actor.findUnique({ where: { slug }, include: { names: true, country: true, offices: { orderBy: { startsOn: { sort: 'desc', nulls: 'last' } } } } })
  if (!actor) return null
  const [all, done, received, said, counterparts, agreements, quotations] = await Promise.all([
    spanOf(inRole(slug, 'source', 'target', 'speaker', 'mediator')),
    db().event.count({ where: inRole(slug, 'source') }),
    db().event.count({ where: inRole(slug, 'target') }),
    db().event.count({ where: inRole(slug, 'speaker') }),
    counterpartsOfActor(slug, 12),
    agreementsOf(inRole(slug, 'source', 'target', 'mediator')),
    quotationsOf(slug),
  ])
  const offices = actor.offices.map((office): Office => ({ position: office.position, organisation: office.organisation, country: office.countryCode, from: dayOrNull(office.startsOn), to: dayOrNull(office.endsOn) }))
  const inOffice = offices.find(({ from, to }) => all.last !== null && (from ?? '') <= all.last && all.last <= (to ?? '9999')) ?? offices[0]
  const sentences = [
    inOffice && `${officeWords(inOffice)}.`,
    all.count ? `Named in ${countWords(all.count, 'event')}, ${all.words}: acting in ${done}, acted on in ${received}, the one who tells of it in ${said}.` : 'No event names them yet.',
    counterparts[0] && `Most often with ${counterparts[0].name}.`,
  ]
  return ActorView.parse({
    slug: actor.slug,
    name: actor.name,
    kind: actor.kind,
    names: actor.names.map(({ name }) => name).filter((name) => name !== actor.name).sort(),
    country: actor.country && { key: actor.country.slug, name: actor.country.name },
    offices,
    counts: { events: all.count, done, received, said },
    lead: sentences.filter(Boolean).join(' '),
    counterparts,
    agreements,
    ...quotations,
  })
}
