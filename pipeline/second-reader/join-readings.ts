import type { EventDraft } from '@/model/event-draft'

const sameAct = (a: EventDraft, b: EventDraft) => a.type === b.type && a.evidence.start < b.evidence.end && b.evidence.start < a.evidence.end

/** The events of two readers of one article: all of the first, and of the second those that the first did not see. */
export function joinReadings(first: EventDraft[], second: EventDraft[]): EventDraft[] {
  return [...first, ...second.filter((draft) => !first.some((known) => sameAct(known, draft)))]
}
