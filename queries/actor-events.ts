import { Prisma, db } from '@/lib/db'
import { filtersToParams, type Filters } from '@/model/filters'
import type { ActorPart } from '@/model/actor-part'
import type { EventListView } from '@/model/views/timeline-view'
import { cached } from './cached'
import { underFilters } from './event-conditions'
import { readEventPage } from './event-page'

const roles: Record<ActorPart, string[]> = { all: ['source', 'target', 'speaker', 'mediator'], done: ['source'], received: ['target'], said: ['speaker'] }

/** The events in which an actor has a part, the newest first, under these filters (their own `actor` is one more). Null where no actor has this slug. */
export async function getActorEvents(slug: string, part: ActorPart, filters: Filters, cursor?: string): Promise<EventListView | null> {
  if (!(await db().actor.count({ where: { slug } }))) return null
  const takesPart = Prisma.sql`e.id IN (SELECT p.event_id FROM event_participant p WHERE p.actor_slug = ${slug} AND p.role = ANY(${roles[part]}))`
  return cached(`actor-events ${slug} ${part} ${cursor ?? ''}?${filtersToParams(filters)}`, () => readEventPage(Prisma.sql`${underFilters(filters)} AND ${takesPart}`, cursor))
}
