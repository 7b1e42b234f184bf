import { countWords, isoDateWords, rangeWords } from '@/lib/date-words'
import { db } from '@/lib/db'
import { isParticular } from '@/model/is-particular'
import { ActorView } from '@/model/views/page-views'
import { agreementsOf } from './agreements-of'
import { cached } from './cached'
import { getCensus } from './census/census'
import { dealingsOf } from './census/dealings'
import { counterpartsOf } from './counterparts'
import { day } from './day'

const dayOrNull = (date: Date | null) => date && day(date)

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

/** An actor's page; null where no actor has this slug, or it is nobody in particular. */
export const getActor = (slug: string): Promise<ActorView | null> => cached(`actor ${slug}`, () => readActor(slug))

async function readActor(slug: string): Promise<ActorView | null> {
  const actor = await db().actor.findUnique({ where: { slug }, include: { names: true, country: true, offices: { orderBy: { startsOn: { sort: 'desc', nulls: 'last' } } } } })
  if (!actor) return null
  const census = await getCensus()
  const dealings = dealingsOf(census, 'actor', slug)
  const { events, source: done, target: received, speaker: said, first, last } = dealings
  if (!events && !isParticular({ name: actor.name, country: actor.countryCode })) return null
  const [agreements, quotations] = await Promise.all([agreementsOf(dealings.agreements), quotationsOf(slug)])
  const counterparts = counterpartsOf(census, 'actor', slug, dealings, (key) => ({ slug: key, name: census.names.actor.get(key) ?? key }))
  const offices = actor.offices.map((office): Office => ({ position: office.position, organisation: office.organisation, country: office.countryCode, from: dayOrNull(office.startsOn), to: dayOrNull(office.endsOn) }))
  const inOffice = offices.find(({ from, to }) => last !== null && (from ?? '') <= last && last <= (to ?? '9999')) ?? offices[0]
  const sentences = [
    inOffice && `${officeWords(inOffice)}.`,
    first && last ? `Named in ${countWords(events, 'event')}, ${rangeWords(first, last)}: acting in ${done}, acted on in ${received}, the one who tells of it in ${said}.` : 'No event names them yet.',
    counterparts[0] && `Most often with ${counterparts[0].name}.`,
  ]
  return ActorView.parse({
    slug: actor.slug,
    name: actor.name,
    kind: actor.kind,
    names: actor.names.map(({ name }) => name).filter((name) => name !== actor.name).sort(),
    country: actor.country && { key: actor.country.slug, name: actor.country.name },
    offices,
    counts: { events, done, received, said },
    lead: sentences.filter(Boolean).join(' '),
    counterparts,
    agreements,
    ...quotations,
  })
}
