import { db } from '@/lib/db'
import type { ActorPart } from '@/model/actor-part'
import { filtersToParams, type Filters } from '@/model/filters'
import { laneRole, partyRoles } from '@/model/lane-roles'
import type { EventListView } from '@/model/views/timeline-view'
import { cached } from './cached'
import { getCensus } from './census/census'
import { pageOf } from './event-list'

const roles: Record<ActorPart, number> = { all: partyRoles | laneRole.speaker, done: laneRole.source, received: laneRole.target, said: laneRole.speaker }

/** The events in which an actor has a part, the newest first, under these filters (their own `actor` is one more). Null where no actor has this slug. */
export async function getActorEvents(slug: string, part: ActorPart, filters: Filters, cursor?: string): Promise<EventListView | null> {
  if (!(await db().actor.count({ where: { slug } }))) return null
  return cached(`actor-events ${slug} ${part} ${cursor ?? ''}?${filtersToParams(filters)}`, async (revision) => pageOf(await getCensus(revision), filters, (selection) => selection.inRole('actor', slug, roles[part]), undefined, cursor))
}
