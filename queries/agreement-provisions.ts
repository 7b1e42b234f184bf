import { db } from '@/lib/db'
import { proposeStatus, ProvisionStatus, Stance, Weight } from '@/model/provision'
import type { ProvisionView } from '@/model/views/agreement-view'
import { summariesById } from './event-summaries'

type Evidence = ProvisionView['cells'][number]['evidence'][number]

// Two acts that one sentence tells speak once for a cell.
const saysSame = (one: Evidence, other: Evidence) => one.stance === other.stance && one.weight === other.weight && one.event.quote === other.event.quote && one.event.date.start === other.event.date.start

/** The provisions of an agreement, first to last, each with its state for every party that it binds: what events say for and against it, and what a reviewer set. */
export async function readProvisions(slug: string, nameOf: (key: string) => string): Promise<ProvisionView[]> {
  const provisions = await db().provision.findMany({ where: { agreementSlug: slug }, orderBy: { number: 'asc' }, include: { reviews: true } })
  if (!provisions.length) return []
  const rows = await db().provisionEvidence.findMany({ where: { agreementSlug: slug }, orderBy: [{ event: { startsOn: 'asc' } }, { eventId: 'asc' }] })
  const events = await summariesById([...new Set(rows.map(({ eventId }) => eventId))])
  return provisions.map(({ number, title, text, deadline, parties, reviews }) => ({
    number, title, text, deadline,
    cells: parties.map((party) => {
      const evidence = rows.filter((row) => row.number === number && row.party === party).flatMap(({ eventId, stance, weight, reason }) => {
        const event = events.get(eventId)
        return event ? [{ event, stance: Stance.parse(stance), weight: Weight.parse(weight), reason }] : []
      }).filter((one, i, all) => all.findIndex((other) => saysSame(one, other)) === i)
      const review = reviews.find((one) => one.party === party)
      return {
        party: { key: party, name: nameOf(party) },
        proposed: proposeStatus(evidence),
        confirmed: review ? { status: ProvisionStatus.parse(review.status), note: review.note, on: review.reviewedAt.toISOString().slice(0, 10) } : null,
        evidence,
      }
    }),
  }))
}
