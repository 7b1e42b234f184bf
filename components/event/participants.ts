import type { Role } from '@/model/event-draft'
import type { EventView, ParticipantView } from '@/model/views/event-view'

export type PartyRow = { label: string; parties: ParticipantView[] }

const roles: [Role, string][] = [['source', 'Who'], ['target', 'To'], ['mediator', 'Through'], ['mentioned', 'Also named']]

/** What one side does to the other, though it is a contact or an agreement. */
const oneSided = new Set(['Promises', 'Assures', 'Votes', 'Visit', 'Receives', 'Sends envoy'])

/** The parties of an event by their part in it, each once, empty parts left out. Those of a meeting stand together: nobody meets "to" somebody. */
export function partyRows(event: Pick<EventView, 'type' | 'label' | 'participants'>): PartyRow[] {
  const together = (event.type === 'CONSULT' || event.type === 'AGREE') && !oneSided.has(event.label)
  const taken = new Set<string>()
  const rows: PartyRow[] = []
  for (const [role, label] of roles) {
    const parties = event.participants.filter((each) => each.role === role && !taken.has(each.actor.slug) && taken.add(each.actor.slug))
    if (!parties.length) continue
    const who = rows.find((row) => row.label === 'Who')
    if (together && role === 'target' && who) who.parties.push(...parties)
    else rows.push({ label, parties })
  }
  return rows
}

/** Who told of the event, each once. */
export function speakers(event: Pick<EventView, 'participants'>): ParticipantView[] {
  return event.participants.filter((each, index, all) => each.role === 'speaker' && all.findIndex((other) => other.role === 'speaker' && other.actor.slug === each.actor.slug) === index)
}
