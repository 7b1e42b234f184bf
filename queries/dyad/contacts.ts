import { db, Prisma } from '@/lib/db'
import type { Contact } from '@/model/views/dyad-view'
import type { Link } from '@/model/views/event-view'
import { readSummaries } from '../event-summaries'
import { countEvents } from '../event-conditions'

const shown = 40

/** The calls, visits and meetings of two countries, the newest first: the last 40, planned ones among them, and how many there are. */
export async function readContacts(a: string, b: string, matching: Prisma.Sql): Promise<{ contacts: Contact[]; contactCount: number }> {
  const contact = Prisma.sql`${matching} AND e.type = 'CONSULT' AND e.modality IN ('occurred', 'ongoing', 'planned')`
  const [events, contactCount] = await Promise.all([readSummaries(Prisma.sql`WHERE ${contact} ORDER BY e.starts_on DESC, e.id DESC LIMIT ${shown}`), countEvents(contact)])
  const rows = await db().event.findMany({
    where: { id: { in: events.map(({ id }) => id) } },
    select: { id: true, placeName: true, participants: { where: { role: { in: ['source', 'target', 'mediator'] } }, orderBy: { position: 'asc' }, select: { countryCode: true, actor: { select: { slug: true, name: true, kind: true } } } } },
  })
  const details = new Map(rows.map((row) => [row.id, row]))
  const contacts = events.map((event): Contact => {
    const { placeName = null, participants = [] } = details.get(event.id) ?? {}
    const there = (is: (country: string | null) => boolean) => present(participants.filter(({ countryCode }) => is(countryCode)).map(({ actor }) => actor))
    return { event, place: placeName, a: there((code) => code === a), b: there((code) => code === b), others: there((code) => code !== a && code !== b) }
  })
  return { contacts, contactCount }
}

/** Who was there, each once; the state itself only where no person or body is named for it. */
function present(actors: { slug: string; name: string; kind: string }[]): Link[] {
  const named = actors.some(({ kind }) => kind !== 'country') ? actors.filter(({ kind }) => kind !== 'country') : actors
  return [...new Map(named.map(({ slug, name }) => [slug, { key: slug, name }])).values()]
}
